# Three server ISNs; the final ACK names the last, so that the others' verdicts fall (RFC 9293, 3.10.7.4).
0.000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.010 < S. 500:500(0) ack 177 win 65160 <mss 1300,sackOK,ts 9000 1000,nop,ws 7>                              # early event tfo_accepted
0.020 < S. 900000:900000(0) ack 101 win 29200 <mss 1400,sackOK,ts 7000 1000,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>   # early event tfo_rejected
0.030 < S. 2000000:2000000(0) ack 101 win 8192 <mss 1410,sackOK,ts 5000 1000,nop,ws 2>                       # event tfo_rejected
0.040 > P. 101:177(76) ack 2000001 win 502 <nop,nop,ts 1040 5000>
==
outcome            established
synack_frame       4
server.isn         2000000
server.mss         1410
rtt.server         0.030
rtt.client         0.010
tfo.status         rejected
tfo.acked          0
tfo.resent_frame   5
absent tfo.new_cookie
