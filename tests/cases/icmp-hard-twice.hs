# Two routers report on the same SYN: the first hard error ended the attempt, the second says nothing new (RFC 1122, 4.2.3.9).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < icmp 3/3 from 198.51.100.1 quoting 1             # event icmp_error unreachable
2.010 < icmp 3/3 from 198.51.100.1 quoting 1             # event icmp_error
==
outcome            unreachable
icmp.frame         3
