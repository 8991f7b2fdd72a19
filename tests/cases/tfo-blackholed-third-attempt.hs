# A client that tries Fast Open twice before it falls back: the time lost runs up to the SYN without it (RFC 7413, 4.1.3).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event syn_retransmitted
3.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 4000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
3.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 4000,nop,ws 7>   # event tfo_blackholed
3.020100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 4020 9000>
==
outcome            established
syn.count          3
rtt.server         0.020
rtt.quality        resolved by timestamps
backoff.intervals  1.00 2.00
tfo.status         blackholed
tfo.evidence       confirmed by timestamps
tfo.time_lost      3.000
tfo.resent_frame   5
