# A slow timestamp clock gives both SYNs the same TSval: TSecr names neither, the black hole is suspected (RFC 7323, 4.3; RFC 6298, 3).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.300000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
0.320000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_blackholed rtt_ambiguous
0.320100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1001 9000>
==
outcome            established
syn.count          2
rtt.server         0.020
rtt.quality        ambiguous
tfo.status         blackholed
tfo.evidence       suspected
tfo.time_lost      0.300
tfo.resent_frame   4
