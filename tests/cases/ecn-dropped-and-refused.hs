# ECN-setup SYNs get no answer, the plain one does, without ECN (RFC 3168, 6.1.1.1).
0.000000 > SEW 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000000 > SEW 100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted
3.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 4000 0,nop,ws 7>   # event syn_retransmitted syn_changed ecn_fallback
3.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 4000,nop,ws 7>
3.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 4020 9000>
==
outcome            established
syn.count          3
rtt.server         0.020
rtt.quality        resolved by timestamps
backoff.intervals  1.00 2.00
ecn                none
