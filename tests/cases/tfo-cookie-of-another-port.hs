# A cookie is bound to the client's address and the server's, not to their ports: granted at 443, used at 8443 (RFC 7413, 4.1.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event tfo_granted
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
server 198.51.100.1:8443
5.000000 > S  2100:2176(76) win 64240 <mss 1460,sackOK,ts 6000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
5.020000 < S. 2500:2500(0) ack 2177 win 65160 <mss 1460,sackOK,ts 14000 6000,nop,ws 7>   # event tfo_accepted
5.020100 > .  2177:2177(0) ack 2501 win 502 <nop,nop,ts 6020 14000>
==
tfo.status         cookie granted
handshake 1
tfo.status         accepted
tfo.cookie_frame   2
