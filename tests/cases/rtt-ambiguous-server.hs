# A SYN repeated without timestamps: which one was answered cannot be known (Karn; RFC 6298, 3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event rtt_ambiguous
1.031000 > .  101:101(0) ack 501 win 64240
==
outcome              established
syn.count            2
rtt.server           0.030
rtt.client           0.001
rtt.total            0.031
rtt.quality          ambiguous
setup_time           1.031
retransmission_delay 1.000
absent capture_point
at 3 rtt.quality     ambiguous
