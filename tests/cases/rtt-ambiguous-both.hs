# Both halves ambiguous: SYN and SYN-ACK are repeated without timestamps (Karn; RFC 6298, 3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>           # event syn_retransmitted
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event rtt_ambiguous
2.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event synack_retransmitted
2.050000 > .  101:101(0) ack 501 win 64240                             # event rtt_ambiguous
==
outcome              established
syn.count            2
synack.count         2
rtt.server           0.030
rtt.client           0.020
rtt.total            0.050
rtt.quality          ambiguous
setup_time           2.050
retransmission_delay 2.000
absent capture_point
at 5 summary         established in 2.050 s, 2 SYNs, 2 SYN-ACKs
at 2 says syn_retransmitted SYN retransmitted: attempt 2
at 4 says synack_retransmitted SYN-ACK retransmitted: attempt 2
