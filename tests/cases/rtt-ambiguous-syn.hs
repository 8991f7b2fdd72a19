# The first SYN is lost, there are no timestamps: ambiguous, measured from the last candidate (RFC 6298, 3: Karn).
0.000 > S  4294967295:4294967295(0) win 64240 <mss 1460>
1.000 > S  4294967295:4294967295(0) win 64240 <mss 1460>   # event syn_retransmitted
1.030 < S. 7:7(0) ack 0 win 65160 <mss 1460>               # event rtt_ambiguous
1.031 > .  0:0(0) ack 8 win 502
==
outcome              established
syn.count            2
rtt.server           0.030
rtt.client           0.001
rtt.total            0.031
rtt.quality          ambiguous
setup_time           1.031
retransmission_delay 1.000
client.isn           4294967295
server.isn           7
absent capture_point
