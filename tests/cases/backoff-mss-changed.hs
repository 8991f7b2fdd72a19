# The repetition announces a smaller MSS: the answered SYN's offer holds (RFC 9293, 3.7.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1360,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2000,nop,ws 7>
1.030100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2030 9000>
==
outcome            established
syn.count          2
rtt.server         0.030
rtt.quality        resolved by timestamps
client.mss         1360
mss.to_client      1348
mss.to_server      1448
at 2 syn.changes   another MSS
