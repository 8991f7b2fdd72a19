# An ACK of less than the SYN-ACK is an old one; the final ACK behind it is measured all the same (RFC 9293, 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.032 > .  101:101(0) ack 400 win 64240
0.033 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.client         0.003
at 3 nothing
