# A SYN-ACK repeated with timestamps: the final ACK's TSecr names the second (RFC 7323, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.000400 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.000400 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10000 1000,nop,ws 7>   # event synack_retransmitted
1.040400 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2040 10000>
==
outcome              established
syn.count            1
synack.count         2
synack_frame         3
rtt.server           0.0004
rtt.client           0.040
rtt.total            0.0404
rtt.quality          resolved by timestamps
setup_time           1.0404
retransmission_delay 1.000
capture_point        near the server
at 2 rtt.quality     exact
