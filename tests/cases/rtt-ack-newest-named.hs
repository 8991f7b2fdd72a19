# TSecr names the newest SYN-ACK: that one was answered, however quick the client is later (RFC 7323, 3.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.000100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10020 1000,nop,ws 7>  # event synack_retransmitted
1.420100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2420 10020>
1.421000 < P. 501:601(100) ack 101 win 502 <nop,nop,ts 10421 2420>
1.462000 > .  101:101(0) ack 601 win 502 <nop,nop,ts 2461 10421>
==
rtt.client         0.4
rtt.quality        resolved by timestamps
