# Without times a SYN-ACK behind its ACK may just have been under way: nothing is claimed.
untimed
0 > S  100:100(0) win 64240 <mss 1460>
0 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0 > .  101:101(0) ack 501 win 64240
0 < S. 500:500(0) ack 101 win 65160 <mss 1460>           # event synack_retransmitted
==
outcome            established
at 4 absent loss
