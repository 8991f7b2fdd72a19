# The repetition drops the ECN bits, the SYN-ACK answers the first SYN and agrees: ECN is on, over all SYNs (RFC 3168, 6.1.1.1).
0.000000 > SEW 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed ecn_fallback
1.020000 < SE. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2020 9000>
==
outcome            established
syn.count          2
rtt.server         1.020
rtt.quality        resolved by timestamps
ecn                classic
absent ecn.reason
