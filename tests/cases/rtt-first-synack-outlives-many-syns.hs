# A second SYN-ACK with another ISN answers a newer SYN than the first one did, when more SYNs were sent than are kept: which SYN the
# first one answered counts no longer (RFC 6298, 3).
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
10.020000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # early event rtt_ambiguous
11.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
11.030000 < S. 9000:9000(0) ack 1001 win 65160 <mss 1460>   # event rtt_ambiguous
11.031000 > .  1001:1001(0) ack 9001 win 502
==
outcome            established
syn.count          12
syn_frame          13
rtt.server         0.03
rtt.client         0.001
rtt.quality        ambiguous
