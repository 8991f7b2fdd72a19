# What a client sends without timestamps, against RFC 7323, 3.2, is named by no TSecr: not by one of 0 either.
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2056 9000>
3.000000 > P. 101:119(18) ack 501 win 502
3.041000 < .  501:501(0) ack 119 win 502 <nop,nop,ts 10985 0>
==
rtt.server         1.056
rtt.quality        resolved by timestamps
at 5 nothing
at 6 nothing
