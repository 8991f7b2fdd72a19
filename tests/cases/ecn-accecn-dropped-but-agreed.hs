# The repetition drops the AccECN bits, the SYN-ACK answers the first SYN with 010: AccECN is on, over all SYNs (RFC 9768, 3.1.4.1).
0.000000 > SEWA 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed ecn_fallback
1.020000 < SW. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 > W. 101:101(0) ack 501 win 502 <nop,nop,ts 2020 9000>
==
outcome            established
syn.count          2
rtt.server         1.020
rtt.quality        resolved by timestamps
ecn                AccECN
