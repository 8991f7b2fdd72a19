# The final ACK's TSecr names the first SYN-ACK, although a second one went before it (RFC 7323, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.000400 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.000400 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10000 1000,nop,ws 7>   # event synack_retransmitted
1.100400 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1600 9000>
==
outcome              established
synack.count         2
synack_frame         2
rtt.server           0.0004
rtt.client           1.100
rtt.total            1.1004
rtt.quality          resolved by timestamps
setup_time           1.1004
retransmission_delay 0.000
