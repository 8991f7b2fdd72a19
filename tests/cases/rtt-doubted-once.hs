# TSecr names the first SYN, and the next exchange takes 41 ms: that is said once. An exchange later on that takes 10 ms says nothing more
# of the SYN-ACK (RFC 7323, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>            # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> # late event rtt_ambiguous
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2056 9000>
1.056200 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 2057 9000>
1.097200 < .  501:501(0) ack 119 win 502 <nop,nop,ts 9041 2057>
1.200000 > P. 119:137(18) ack 501 win 502 <nop,nop,ts 2200 9041>
1.210000 < .  501:501(0) ack 137 win 502 <nop,nop,ts 9154 2200>
==
rtt.server         0.041
rtt.quality        ambiguous
at 8 nothing
