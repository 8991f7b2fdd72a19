# A router's report on a copy of the SYN that it dropped reaches the client after another way led to the server: the connection
# lives on (RFC 1122, 4.2.3.9).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 64240
0.090 < icmp 3/1 from 203.0.113.9 quoting 1              # event icmp_error
==
outcome            established
icmp.frame         4
at 3 summary       established in 31.000 ms
