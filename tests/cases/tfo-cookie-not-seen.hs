# A cookie that this capture never saw granted is said to be so; one that it saw is named by its frame (RFC 7413, 4.1.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event tfo_rejected
0.020100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1020 9000>
client 192.0.2.1:40001
1.000000 > S  5100:5176(76) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.020000 < S. 5500:5500(0) ack 5177 win 65160 <mss 1460,sackOK,ts 9900 2000,nop,ws 7>   # event tfo_accepted
1.020100 > .  5177:5177(0) ack 5501 win 502 <nop,nop,ts 2020 9900>
==
tfo.status             rejected with new cookie
tfo.cookie_not_seen    yes
absent tfo.cookie_frame
handshake 1
tfo.status             accepted
tfo.cookie_frame       2
absent tfo.cookie_not_seen
