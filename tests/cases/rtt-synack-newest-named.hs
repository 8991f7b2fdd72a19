# TSecr names the newest SYN: that one was answered, however quick the path is later (RFC 7323, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.315000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2015,nop,ws 7>
1.315100 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 2315 9000>
1.356100 < .  501:501(0) ack 119 win 502 <nop,nop,ts 9041 2315>
==
rtt.server         0.3
rtt.quality        resolved by timestamps
