# More SYN-ACKs than are kept, one after the final ACK: what that ACK answered is still known.
0.000000 > S  1000:1000(0) win 64240 <mss 1460>
0.030000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
1.030000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
3.030000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
7.030000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
15.030000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
31.030000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
31.040000 > .  1001:1001(0) ack 5001 win 502   # event rtt_ambiguous
63.030000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted ack_ignored
==
outcome            established
synack.count       7
synack_frame       7
rtt.server         0.03
rtt.client         0.01
rtt.quality        ambiguous
