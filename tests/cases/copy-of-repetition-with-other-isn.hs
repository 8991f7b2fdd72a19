# The server changed its ISN, repeats its SYN-ACK, and that is captured twice: one repetition.
0.000000 > S  1000:1000(0) win 64240 <mss 1460>
0.020000 < S. 5000:5000(0) ack 1001 win 65160 id 21 <mss 1460>
0.030000 < S. 7000:7000(0) ack 1001 win 65160 id 22 <mss 1460>
2.030000 < S. 7000:7000(0) ack 1001 win 65160 id 23 <mss 1460>   # event synack_retransmitted
2.030100 < S. 7000:7000(0) ack 1001 win 65160 id 23 ttl 63 <mss 1460>   # event duplicate
2.040000 > .  1001:1001(0) ack 7001 win 502   # event rtt_ambiguous
==
outcome            established
synack.count       2
syn.count          1
rtt.client         0.010
rtt.quality        ambiguous
