# A cookie that this capture never saw granted is refused, without a new one, and used once more: known as refused before (RFC 7413, 4.2.2).
client 192.0.2.1:40001
0.000000 > S  2100:2176(76) win 64240 <mss 1460,sackOK,ts 6000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 2500:2500(0) ack 2101 win 65160 <mss 1460,sackOK,ts 14000 6000,nop,ws 7>   # event tfo_rejected
0.020100 > P. 2101:2177(76) ack 2501 win 502 <nop,nop,ts 6020 14000>
client 192.0.2.1:40002
4.000000 > S  3100:3176(76) win 64240 <mss 1460,sackOK,ts 10000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
4.020000 < S. 3500:3500(0) ack 3177 win 65160 <mss 1460,sackOK,ts 18000 10000,nop,ws 7>   # event tfo_accepted
4.020100 > .  3177:3177(0) ack 3501 win 502 <nop,nop,ts 10020 18000>
==
tfo.status         rejected
tfo.cookie_not_seen yes
tfo.cookie_refused_frame 2
absent tfo.cookie_frame tfo.cookie_renewed_frame
handshake 1
tfo.status         accepted
tfo.cookie_refused_frame 2
tfo.cookie_not_seen yes
at 4 tfo.cookie_refused_frame 2
