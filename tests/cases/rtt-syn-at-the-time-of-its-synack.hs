# A second SYN has the time of the SYN-ACK and stands behind it in the file: nothing tells that it was sent before, and the order of the file holds.
0.000 > S  100:100(0) win 64240 <mss 1460>
1.000 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.000 > S  100:100(0) win 64240 <mss 1460>            # event syn_retransmitted
1.001 > .  101:101(0) ack 501 win 502
==
outcome            established
rtt.server         1.000
rtt.quality        exact
