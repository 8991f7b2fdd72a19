# TSecr names the first SYN, and the final ACK has no time in the capture: how long an answer took that acknowledges no more than the ACK
# is not known, and nothing is doubted.
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
untimed
0        > .  101:101(0) ack 501 win 502 <nop,nop,ts 2056 9000>
timed
1.056200 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 2057 9000>
1.097200 < .  501:501(0) ack 119 win 502 <nop,nop,ts 9041 2057>
==
rtt.server         1.056
rtt.quality        resolved by timestamps
at 6 nothing
