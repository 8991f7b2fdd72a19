# More SYNs than are kept, two of them after the SYN-ACK: what the SYN-ACK answered, the last one until then, is still known.
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
12.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
12.020000 > .  1001:1001(0) ack 5001 win 502
==
outcome            established
syn.count          13
syn_frame          11
rtt.server         0.02
rtt.client         2.0
rtt.quality        ambiguous
