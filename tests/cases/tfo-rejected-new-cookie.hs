# The cookie is no longer valid: ISN + 1 is acknowledged, a new cookie comes, the data goes again in the third segment (RFC 7413, 4.2.1).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>   # event tfo_rejected
0.020100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1020 9000>
0.040500 < .  501:501(0) ack 177 win 509 <nop,nop,ts 9020 1020>
==
outcome            established
syn.count          1
ack_frame          3
rtt.server         0.020
rtt.client         0.0001
rtt.quality        exact
tfo.status         rejected with new cookie
tfo.cookie         037110cc0de73575
tfo.new_cookie     0290a10f721b8d38
tfo.syn_data       76
tfo.acked          0
tfo.resent_frame   3
at 2 absent tfo.resent_frame
absent tfo.time_saved tfo.time_lost tfo.evidence
