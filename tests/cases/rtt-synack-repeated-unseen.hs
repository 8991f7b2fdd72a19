# TSecr names the first SYN, as Linux does in every SYN-ACK; the next exchange takes 41 ms: the SYN-ACK was a repeated one, or late (RFC 6298, 3: Karn).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> # late event rtt_ambiguous
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2056 9000>
1.056200 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 2056 9000>
1.097200 < .  501:501(0) ack 119 win 502 <nop,nop,ts 9041 2056>
==
syn_frame          1
rtt.server         0.041
rtt.client         0.0001
rtt.total          0.0411
rtt.quality        ambiguous
absent capture_point
at 4 rtt.server    1.056
at 4 rtt.quality   resolved by timestamps
at 6 rtt.server    0.041
at 6 rtt.quality   ambiguous
