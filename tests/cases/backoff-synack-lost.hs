# The SYN is repeated although its SYN-ACK is in the capture: that one was lost on the way to the client (RFC 9293, 3.8.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.002000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>               # event syn_retransmitted
1.002000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10000 1000,nop,ws 7>   # event synack_retransmitted
1.042000 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2042 10000>
==
outcome              established
syn.count            2
synack.count         2
synack_frame         4
rtt.server           0.002
rtt.client           0.040
rtt.total            0.042
rtt.quality          resolved by timestamps
setup_time           1.042
retransmission_delay 1.000
at 3 loss            SYN-ACK lost towards the client
