# A late SYN-ACK for the first SYN refuses its data with a new cookie; the plain SYN came too soon (RFC 7413, 4.1.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.200000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>   # event tfo_rejected
1.200100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 2200 9000>
==
outcome            established
syn.count          2
rtt.server         1.200
rtt.quality        resolved by timestamps
tfo.status         rejected with new cookie
tfo.new_cookie     0290a10f721b8d38
tfo.resent_frame   4
absent tfo.time_lost tfo.evidence
