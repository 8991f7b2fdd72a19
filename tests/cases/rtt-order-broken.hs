# The SYNs stand in another order than they were sent: the round trip counts from the one that TSecr names (RFC 7323, 4.3).
0.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted
0.500 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1500 0,nop,ws 7>   # event syn_retransmitted
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1500,nop,ws 7>
1.031 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2031 9000>
==
outcome            established
rtt.server         0.530
rtt.quality        resolved by timestamps
absent backoff.intervals
at 2 syn.interval  1.000
at 3 absent syn.interval
