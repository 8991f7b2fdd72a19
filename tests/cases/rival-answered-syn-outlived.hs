# More SYNs than are kept, two servers that answer the last kept one, and one SYN more: the first server's SYN-ACK is acknowledged, and the
# SYN before it is still known.
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
10.020000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1300>   # event rtt_ambiguous
10.030000 < S. 900000:900000(0) ack 1001 win 29200 <mss 1400>   # early event rtt_ambiguous
11.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
11.001000 > .  1001:1001(0) ack 5001 win 502
==
outcome            established
server.isn         5000
rtt.server         0.020
rtt.quality        ambiguous
syn_frame          11
