# Captured on both sides of a device that puts NOPs over the option: the copy shows it, and is no fallback (RFC 9293, 3.2; RFC 7413, 7.1).
0.000000 > S  100:176(76) win 64240 id 7001 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.000200 > S  100:176(76) win 64240 id 7001 ttl 63 <mss 1460,sackOK,ts 1000 0,nop,ws 7,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop>   # event duplicate option_stripped
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_rejected
0.020100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
syn.count          1
rtt.quality        exact
tfo.status         rejected
tfo.resent_frame   4
absent tfo.time_lost
