# The SYN-ACK stands in the file before its SYN: matched by numbers, with the right RTT (RFC 9293, 3.10.7.3).
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # early event capture_began_late
0.000000 > S  100:100(0) win 64240 <mss 1400,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn_frame          2
synack_frame       1
ack_frame          3
syn.count          1
synack.count       1
client.mss         1400
server.mss         1460
rtt.server         0.030
rtt.client         0.0001
rtt.total          0.0301
rtt.quality        exact
at 1 outcome       capture began late
