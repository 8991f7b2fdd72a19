# Simultaneous open, closed, and then both ends' SYN-ACKs once more: of the connection that is closed, and no new one (RFC 9293, 3.5).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1400>
0.030 > S. 100:100(0) ack 501 win 64240 <mss 1460>
0.040 > F. 101:101(0) ack 501 win 64240
1.020 < S. 500:500(0) ack 101 win 65160 <mss 1400>       # event synack_retransmitted ack_ignored
1.030 > S. 100:100(0) ack 501 win 64240 <mss 1460>
==
outcome            established
simultaneous       yes
synack.count       2
