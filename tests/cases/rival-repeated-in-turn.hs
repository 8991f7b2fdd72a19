# Two servers answer one SYN and repeat their SYN-ACKs in turn: each has its own series, and the final ACK's decides (RFC 9293, 3.8.1; RFC 6298, 3).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S. 500:500(0) ack 101 win 65160 <mss 1300>
0.020 < S. 900000:900000(0) ack 101 win 29200 <mss 1400>
1.010 < S. 500:500(0) ack 101 win 65160 <mss 1300>         # event synack_retransmitted
1.050 < S. 900000:900000(0) ack 101 win 29200 <mss 1400>   # event synack_retransmitted
3.050 < S. 500:500(0) ack 101 win 65160 <mss 1300>         # event synack_retransmitted
3.070 > .  101:101(0) ack 501 win 64240                    # event rtt_ambiguous
3.071 < S. 900000:900000(0) ack 101 win 29200 <mss 1400>
==
outcome            established
syn.count          1
synack.count       3
synack_frame       6
server.mss         1300
rtt.server         0.010
rtt.client         0.020
rtt.quality        ambiguous
backoff.intervals  1.00 2.04
backoff.profile    SYN-ACK, doubling from 1 s
retransmission_delay 3.040
at 4 synack.attempt  2
at 4 synack.interval 1.000
at 5 synack.attempt  2
at 5 synack.interval 1.030
at 6 synack.attempt  3
at 6 synack.interval 2.040
at 6 synack.elapsed  3.040
at 8 nothing
