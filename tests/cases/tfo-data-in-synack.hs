# The server's answer is already in the SYN-ACK; the final ACK acknowledges it too (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:510(10) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.020100 > .  177:177(0) ack 511 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.server         0.020
rtt.client         0.0001
rtt.quality        exact
ttfb               0.020
at 2 ttfb          0.020
tfo.status         accepted
tfo.acked          76
tfo.time_saved     0.0201
