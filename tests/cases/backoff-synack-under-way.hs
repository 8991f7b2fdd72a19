# The repeated SYN-ACK was under way when the final ACK passed: nobody ignored that ACK (RFC 6298, 5.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.200000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.150000 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2150 9000>
1.200000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10000 1000,nop,ws 7>   # event synack_retransmitted
==
outcome            established
synack.count       2
ack_frame          3
rtt.server         0.200
rtt.client         0.950
rtt.total          1.150
rtt.quality        exact
absent retransmission_delay
