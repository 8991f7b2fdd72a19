# More SYNs than are kept, one server answers the last kept one and another server a later one; two SYNs more. The first server's SYN-ACK is
# acknowledged: its RTT counts from the SYN before it, not from one that was sent after it (RFC 6298, 3: Karn).
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
11.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
11.030000 < S. 900000:900000(0) ack 1001 win 29200 <mss 1400>   # early event rtt_ambiguous
12.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted
12.001000 > .  1001:1001(0) ack 5001 win 502
==
outcome            established
server.isn         5000
rtt.server         0.020
rtt.client         1.981
rtt.quality        ambiguous
syn_frame          11
at 14 rtt.server   0.030
at 14 syn_frame    13
