# Two requests within one tick of the client's clock, and an answer whose TSecr names both: it may be the first one's, so that nothing is doubted.
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 10 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 12 0,nop,ws 7>           # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 10,nop,ws 7>
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 12 9000>
9.000000 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 28 9000>
9.490000 > P. 119:129(10) ack 501 win 502 <nop,nop,ts 28 9000>
10.030000 < .  501:501(0) ack 119 win 502 <nop,nop,ts 17974 28>
==
rtt.server         1.056
rtt.quality        resolved by timestamps
