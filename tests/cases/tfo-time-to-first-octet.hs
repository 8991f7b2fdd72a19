# The article's pair: the server's first octet after 4.47 ms in a normal start, after 1.84 ms with Fast Open (RFC 7413, 1).
client 192.0.2.1:40000
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
0.001200 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event tfo_granted
0.001250 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1001 9000>
0.001300 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1001 9000>
0.002500 < .  501:501(0) ack 177 win 509 <nop,nop,ts 9001 1001>
0.004470 < P. 501:1001(500) ack 177 win 509 <nop,nop,ts 9003 1001>
client 192.0.2.1:40001
7.000000 > S  2100:2176(76) win 64240 <mss 1460,sackOK,ts 8000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
7.001200 < S. 2500:2500(0) ack 2177 win 65160 <mss 1460,sackOK,ts 16000 8000,nop,ws 7>   # event tfo_accepted
7.001250 > .  2177:2177(0) ack 2501 win 502 <nop,nop,ts 8001 16000>
7.001840 < P. 2501:3001(500) ack 2177 win 509 <nop,nop,ts 16001 8001>
==
tfo.status         cookie granted
rtt.total          0.00125
ttfb               0.00447
at 6 ttfb          0.00447
at 5 nothing
absent tfo.resent_frame
handshake 1
tfo.status         accepted
tfo.cookie_frame   2
rtt.total          0.00125
tfo.time_saved     0.00125
ttfb               0.00184
