# TSecr names the first SYN, the next exchange takes 41 ms, and a third SYN was under way when the SYN-ACK came: that one it cannot have
# answered, so the second SYN is the last candidate (RFC 6298, 3: Karn).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> # late event rtt_ambiguous
1.056010 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2056 0,nop,ws 7>         # event syn_retransmitted
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2057 9000>
1.056200 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 2057 9000>
1.097200 < .  501:501(0) ack 119 win 502 <nop,nop,ts 9041 2057>
==
syn.count          3
rtt.server         0.041
rtt.quality        ambiguous
