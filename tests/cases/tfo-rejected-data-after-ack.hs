# A client that first acknowledges and then sends the refused data again, in frame 4 (RFC 7413, 4.2.1).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_rejected
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
0.020200 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
ack_frame          3
rtt.client         0.0001
rtt.quality        exact
tfo.status         rejected
tfo.resent_frame   4
at 3 absent tfo.resent_frame
at 4 segment       other
at 4 tfo.resent_frame 4
