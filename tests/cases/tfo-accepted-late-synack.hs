# A slow path: the client has fallen back when the SYN-ACK arrives that acknowledges the data (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.200000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
1.200100 > .  177:177(0) ack 501 win 502 <nop,nop,ts 2200 9000>
==
outcome            established
syn.count          2
rtt.server         1.200
rtt.client         0.0001
rtt.total          1.2001
rtt.quality        resolved by timestamps
tfo.status         accepted
tfo.cookie         037110cc0de73575
tfo.syn_data       76
tfo.acked          76
tfo.time_saved     1.2001
at 2 tfo.status    unanswered
absent tfo.time_lost tfo.evidence tfo.resent_frame
