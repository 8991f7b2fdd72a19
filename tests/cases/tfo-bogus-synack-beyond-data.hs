# A SYN-ACK that acknowledges more than the SYN's data is no acceptance; the true one refuses (RFC 9293, 3.10.7.3).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 900:900(0) ack 182 win 65160 <mss 1460,sackOK,ts 5000 1000,nop,ws 7>   # event bad_synack
0.020100 > R  182:182(0) win 0
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_rejected
0.030100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1030 9000>
==
outcome            established
server.isn         500
rtt.server         0.030
rtt.client         0.0001
rtt.quality        exact
tfo.status         rejected
tfo.acked          0
tfo.resent_frame   5
at 2 tfo.status    unanswered
absent tfo.time_saved
