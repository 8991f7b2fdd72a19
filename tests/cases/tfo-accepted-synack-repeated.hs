# The SYN-ACK that accepts is lost and sent again: accepted, and the event stands once (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
1.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 10000 1000,nop,ws 7>   # event synack_retransmitted
1.020100 > .  177:177(0) ack 501 win 502 <nop,nop,ts 2020 10000>
==
outcome            established
syn.count          1
synack.count       2
rtt.server         0.020
rtt.client         0.0001
rtt.total          0.0201
rtt.quality        resolved by timestamps
setup_time         1.0201
retransmission_delay 1.000
tfo.status         accepted
tfo.time_saved     0.0201
