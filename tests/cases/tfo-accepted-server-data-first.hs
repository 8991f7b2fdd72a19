# The server answers the SYN's data before the client's ACK, which acknowledges both (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.020400 < P. 501:601(100) ack 177 win 509 <nop,nop,ts 9000 1000>
0.020600 > .  177:177(0) ack 601 win 501 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.server         0.020
rtt.client         0.0006
rtt.total          0.0206
rtt.quality        exact
ttfb               0.0204
ack_frame          4
tfo.status         accepted
tfo.time_saved     0.0206
window.client_first 64128
