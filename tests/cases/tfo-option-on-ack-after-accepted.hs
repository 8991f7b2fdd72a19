# The option once more on the final ACK is wrong, but the verdict was spoken by the SYN-ACK (RFC 7413, 4.1.1 and 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.020100 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1020 9000,tfo 037110cc0de73575,nop,nop>   # event tfo_invalid_cookie
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         accepted
tfo.acked          76
