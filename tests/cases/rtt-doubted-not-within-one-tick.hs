# TSecr names the first SYN. The client's data come twice within one tick of its clock, and the answer's TSecr names both: it may answer
# the first, more than half of the named RTT ago, so that it doubts nothing (RFC 7323, 5.4: a tick may be as long as a second).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1001 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1001 9000>
1.060000 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 1002 9000>
1.640000 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 1002 9000>
1.680000 < .  501:501(0) ack 119 win 502 <nop,nop,ts 9624 1002>
==
rtt.server         1.056
rtt.quality        resolved by timestamps
at 7 nothing
