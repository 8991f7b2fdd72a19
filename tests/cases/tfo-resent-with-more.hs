# The refused data goes again together with what the application has written since (RFC 7413, 4.2.1).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_rejected
0.020100 > P. 101:1101(1000) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.client         0.0001
rtt.quality        exact
tfo.status         rejected
tfo.syn_data       76
tfo.resent_frame   3
