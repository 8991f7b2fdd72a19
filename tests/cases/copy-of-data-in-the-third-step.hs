# The third step carries data and is captured twice; a bare ACK with the same identification is another packet (RFC 6864, 4.1).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > P. 101:111(10) ack 501 win 64240 ttl 64 id 9
0.0311 > P. 101:111(10) ack 501 win 64240 ttl 63 id 9                # event duplicate
0.032 > .  101:101(0) ack 501 win 64240 ttl 64 id 9
==
outcome            established
at 5 nothing
