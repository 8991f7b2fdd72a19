# Three server ISNs; the final ACK names the first, which decides everything (RFC 9293, 3.10.7.4).
0.000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.010 < S. 500:500(0) ack 177 win 65160 <mss 1300,sackOK,ts 9000 1000,nop,ws 7>                              # event tfo_accepted
0.020 < S. 900000:900000(0) ack 101 win 29200 <mss 1400,sackOK,ts 7000 1000,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>   # early event tfo_rejected
0.030 < S. 2000000:2000000(0) ack 101 win 8192 <mss 1410,nop,ws 2>                                           # early event tfo_rejected
0.040 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1040 9000>
==
outcome            established
synack_frame       2
synack.count       1
server.isn         500
server.mss         1300
server.window      65160
timestamps         yes
rtt.server         0.010
rtt.client         0.030
rtt.quality        exact
tfo.status         accepted
tfo.acked          76
absent tfo.new_cookie backoff.intervals
at 4 server.isn    2000000
at 4 tfo.status    rejected
