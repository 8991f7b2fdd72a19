# An ACK after the handshake makes its round-trip time ambiguous, and so stands in the diagram: not without words.
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> # late event rtt_ambiguous
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2056 9000>
1.056200 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 2056 9000>
1.097200 < .  501:501(0) ack 119 win 502 <nop,nop,ts 9041 2056>
==
rtt.quality        ambiguous
label 4            ACK
label 6            ACK
comment 6          ACK
