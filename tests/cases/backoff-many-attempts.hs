# Thirteen SYNs: more than are kept one by one, yet all are counted, and the last one's answer is known by TSecr (RFC 7323, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
5.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 6000 0,nop,ws 7>     # event syn_retransmitted
10.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 11000 0,nop,ws 7>   # event syn_retransmitted
15.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 16000 0,nop,ws 7>   # event syn_retransmitted
20.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 21000 0,nop,ws 7>   # event syn_retransmitted
25.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 26000 0,nop,ws 7>   # event syn_retransmitted
30.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 31000 0,nop,ws 7>   # event syn_retransmitted
35.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 36000 0,nop,ws 7>   # event syn_retransmitted
40.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 41000 0,nop,ws 7>   # event syn_retransmitted
45.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 46000 0,nop,ws 7>   # event syn_retransmitted
50.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 51000 0,nop,ws 7>   # event syn_retransmitted
55.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 56000 0,nop,ws 7>   # event syn_retransmitted
60.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 61000 0,nop,ws 7>   # event syn_retransmitted
60.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 61000,nop,ws 7>
60.030100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 61030 9000>
==
outcome              established
syn.count            13
syn_frame            13
rtt.server           0.030
rtt.total            0.0301
rtt.quality          resolved by timestamps
setup_time           60.0301
retransmission_delay 60.000
backoff.schedule     linear
at 13 syn.attempt    13
at 13 syn.interval   5.000
at 13 syn.elapsed    60.000
absent backoff.profile
backoff.intervals    5.00 5.00 5.00 5.00 5.00 5.00 5.00 5.00 5.00 ...
