# The final ACK stands in the file before the SYN-ACK that it acknowledges; the times are right (RFC 9293, 3.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.060000 > P. 101:201(100) ack 501 win 64240
==
outcome            established
syn_frame          1
synack_frame       3
ack_frame          2
syn.count          1
rtt.server         0.030
rtt.client         0.0001
rtt.total          0.0301
rtt.quality        exact
setup_time         0.0301
