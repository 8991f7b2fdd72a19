# The first SYN was lost and repeated with option and data; TSecr names the repetition, which was accepted (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event syn_retransmitted
1.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 2000,nop,ws 7>   # event tfo_accepted
1.020100 > .  177:177(0) ack 501 win 502 <nop,nop,ts 2020 9000>
==
outcome            established
syn.count          2
rtt.server         0.020
rtt.total          0.0201
rtt.quality        resolved by timestamps
tfo.status         accepted
tfo.syn_data       76
tfo.acked          76
tfo.time_saved     0.0201
