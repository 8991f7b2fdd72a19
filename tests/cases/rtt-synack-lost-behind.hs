# The SYN is repeated although its SYN-ACK is in the capture: it was lost towards the client. Only the first
# SYN stood before the first SYN-ACK, so that the server's half is exact; the client's half has two candidates.
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
1.020 > S 1000:1000(0) win 64240 <mss 1460>             # event syn_retransmitted
1.050 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
1.051 > . 1001:1001(0) ack 5001 win 64240               # event rtt_ambiguous
==
outcome              established
syn.count            2
synack.count         2
rtt.server           0.030
rtt.client           0.001
rtt.quality          ambiguous
at 2 rtt.quality     exact
at 3 syn.interval    1.020
