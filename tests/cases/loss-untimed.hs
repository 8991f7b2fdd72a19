# Without times nobody can say whether the SYN-ACK could have reached the client before it repeated its SYN.
untimed
0 > S  100:100(0) win 64240 <mss 1460>
0 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0 > S  100:100(0) win 64240 <mss 1460>                   # event syn_retransmitted
0 > .  101:101(0) ack 501 win 64240
==
outcome            established
at 3 absent loss
