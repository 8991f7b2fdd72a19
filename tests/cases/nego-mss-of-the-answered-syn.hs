# The repetition offers another MSS and is the one that TSecr names: its MSS holds (RFC 9293, 3.7.1; RFC 7323, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1200,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed
1.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2000,nop,ws 7>
1.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2020 9000>
==
outcome            established
syn.count          2
rtt.server         0.020
rtt.quality        resolved by timestamps
client.mss         1200
mss.to_client      1188
mss.to_server      1448
