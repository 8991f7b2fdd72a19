# As where TSecr names the first SYN and the next exchange is quick, but the client waits before its first request: TSecr of the answer names that
# (RFC 7323, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> # late event rtt_ambiguous
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2056 9000>
9.000000 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 10000 9000>
9.041000 < .  501:501(0) ack 119 win 502 <nop,nop,ts 16985 10000>
==
rtt.server         0.041
rtt.quality        ambiguous
at 4 rtt.quality   resolved by timestamps
at 6 rtt.quality   ambiguous
