# More SYNs than are kept, one after the SYN-ACK: the SYN that was answered is still known.
0.000000 > S  1000:1000(0) win 64240 <mss 1460>
1.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
2.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
3.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
4.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
5.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
6.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
7.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
8.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
9.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
10.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
10.020000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event rtt_ambiguous
11.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
11.020000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
11.021000 > .  1001:1001(0) ack 5001 win 502   # event rtt_ambiguous
==
outcome            established
syn.count          12
syn_frame          11
synack_frame       14
rtt.server         0.02
rtt.client         0.001
rtt.quality        ambiguous
