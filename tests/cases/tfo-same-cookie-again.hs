# The server hands out the cookie that the client has used: nothing was replaced (RFC 7413, 4.1.2).
0.000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.030 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event tfo_accepted
0.031 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1031 9000>
==
tfo.status         accepted
tfo.cookie         037110cc0de73575
tfo.new_cookie     037110cc0de73575
absent tfo.cookie_renewed_frame tfo.new_cookie_renewed_frame
