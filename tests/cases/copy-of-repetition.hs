# Two attempts, each captured twice: two SYNs, one interval, and the copies have none (RFC 6864, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> id 7
0.000200 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> id 7   # event duplicate
1.010000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2010 0,nop,ws 7> id 8   # event syn_retransmitted
1.010200 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2010 0,nop,ws 7> id 8   # event duplicate
1.040000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2010,nop,ws 7>
1.040100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2040 9000>
==
outcome              established
syn.count            2
syn_frame            3
backoff.intervals    1.01
rtt.server           0.030
rtt.client           0.0001
rtt.quality          resolved by timestamps
setup_time           1.0401
retransmission_delay 1.010
at 3 syn.attempt     2
at 3 syn.interval    1.010
at 4 absent syn.interval syn.elapsed
