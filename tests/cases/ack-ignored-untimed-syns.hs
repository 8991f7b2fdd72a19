# Neither SYN has a time in the capture, and so the way to the server is not known: half a second and more after the final ACK the SYN-ACK
# was not under way any more.
untimed
0     > S  100:100(0) win 64240 <mss 1460>
0     > S  100:100(0) win 64240 <mss 1460>                # event syn_retransmitted
timed
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.031 > .  101:101(0) ack 501 win 502
2.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>        # event synack_retransmitted ack_ignored
==
outcome            established
rtt.client         0.001
rtt.quality        exact
