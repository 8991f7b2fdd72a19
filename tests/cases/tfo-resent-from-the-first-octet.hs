# The SYN-ACK acknowledges 50 of 76 octets, and the client sends all of them again, as one segment (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.030000 < S. 500:500(0) ack 151 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_partial
0.031000 > .  151:151(0) ack 501 win 502 <nop,nop,ts 1031 9000>
0.032000 > P. 101:151(50) ack 501 win 502 <nop,nop,ts 1032 9000>
0.033000 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1033 9000>
==
outcome            established
tfo.status         partly accepted
tfo.acked          50
tfo.resent_frame   5
at 2 says tfo_partial Fast Open data accepted in part: 50 of 76 octets acknowledged
