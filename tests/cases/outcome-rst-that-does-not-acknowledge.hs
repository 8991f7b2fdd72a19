# RSTs without an acceptable ACK do not refuse the SYN: no ACK flag, ACK below and above (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.005000 < R  0:0(0) win 0
0.006000 < R. 0:0(0) ack 100 win 0
0.007000 < R. 0:0(0) ack 102 win 0
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.031000 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.client         0.001
rtt.total          0.031
rtt.quality        exact
at 2 nothing
at 3 nothing
at 4 nothing
