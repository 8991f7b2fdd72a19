# The accepting SYN-ACK stands in the file before its SYN: matched by numbers, and the verdict is the same (RFC 7413, 4.2.2).
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # early event capture_began_late; late event tfo_accepted
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020100 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
syn_frame          2
synack_frame       1
syn.count          1
rtt.server         0.020
rtt.client         0.0001
rtt.quality        exact
tfo.status         accepted
tfo.syn_data       76
tfo.acked          76
tfo.time_saved     0.0201
at 1 absent tfo.status
