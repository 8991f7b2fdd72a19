# TSecr names the first SYN, and nothing that the server sends later answers more than the SYN: by its ACK, by its TSecr, or in a segment
# without ACK or time. The RTT stays resolved (RFC 7323, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2056 9000>
1.056200 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 2056 9000>
1.097000 < P. 501:551(50) ack 101 win 502
1.097100 < P. 551:601(50) ack 101 win 502 <nop,nop,ts 9041 2015>
1.097200 < P  601:651(50) win 502
untimed
0        < P. 651:701(50) ack 119 win 502 <nop,nop,ts 9041 2056>
==
rtt.server         1.056
rtt.quality        resolved by timestamps
ttfb               1.097
