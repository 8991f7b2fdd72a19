# The SYN-ACK carries FIN: it takes a sequence number, and the final ACK acknowledges both (RFC 9293, 3.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < SF. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 502 win 64240
==
outcome            established
rtt.client         0.001
synack_frame       2
