# SYNs cross, and a host says that the client's never found a listener: a hard error ends the attempt (RFC 1122, 4.2.3.9).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
0.020 < icmp 3/3 from 198.51.100.1 quoting 1             # event icmp_error unreachable
==
outcome            unreachable
simultaneous       yes
icmp.frame         3
