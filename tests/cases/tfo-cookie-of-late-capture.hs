# The grant is in the capture though the SYN that asked for it is not: the next connection's cookie came in frame 1 (RFC 7413, 4.1.2).
0.000000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event capture_began_late
0.000100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
client 192.0.2.1:40001
5.000000 > S  2100:2176(76) win 64240 <mss 1460,sackOK,ts 6000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
5.020000 < S. 2500:2500(0) ack 2177 win 65160 <mss 1460,sackOK,ts 14000 6000,nop,ws 7>   # event tfo_accepted
5.020100 > .  2177:2177(0) ack 2501 win 502 <nop,nop,ts 6020 14000>
==
outcome            capture began late
tfo.new_cookie     037110cc0de73575
handshake 1
outcome            established
tfo.status         accepted
tfo.cookie_frame   1
