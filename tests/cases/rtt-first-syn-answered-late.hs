# The SYN-ACK answers the first SYN, although the second went before it: TSecr tells (RFC 7323, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted
1.200000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.200500 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2200 9000>
==
outcome              established
syn.count            2
syn_frame            1
rtt.server           1.200
rtt.client           0.0005
rtt.total            1.2005
rtt.quality          resolved by timestamps
setup_time           1.2005
retransmission_delay 0.000
