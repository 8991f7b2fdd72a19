# Which SYN-ACK the final ACK answers is not known, nor when: no RTT is shown, and so none is called ambiguous.
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>        # event synack_retransmitted
untimed
0     > .  101:101(0) ack 501 win 502
timed
2.000 < S. 500:500(0) ack 101 win 65160 <mss 1460>        # event synack_retransmitted
==
outcome            established
rtt.server         0.030
rtt.quality        exact
absent rtt.client
