# TSecr names the first SYN: the server saw its data and ignored it, which is a rejection and no black hole (RFC 7323, 4.3).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_rejected
1.020100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 2020 9000>
==
outcome            established
syn.count          2
rtt.server         1.020
rtt.client         0.0001
rtt.quality        resolved by timestamps
tfo.status         rejected
tfo.resent_frame   4
absent tfo.time_lost tfo.time_saved tfo.evidence
