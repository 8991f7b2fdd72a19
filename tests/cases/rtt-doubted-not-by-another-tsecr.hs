# An answer of the server counts from the segment that its TSecr names: not from a later one of the client, which it does not name
# (RFC 7323, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2056 9000>
3.000000 > P. 101:119(18) ack 501 win 502 <nop,nop,ts 4000 9000>
3.010000 < P. 501:521(20) ack 101 win 502 <nop,nop,ts 10954 2056>
==
rtt.server         1.056
rtt.quality        resolved by timestamps
