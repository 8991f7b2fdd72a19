# A proxy between the two capture points rewrites timestamps: the identification tells the copy (RFC 6864, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 64 id 4711
0.000200 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 77000 0,nop,ws 7> ttl 63 id 4711   # event duplicate
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 77000,nop,ws 7> ttl 60 id 12
0.030500 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1030 9000>
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.quality        exact
absent backoff.missing
at 2 copy.changes  TTL 64, then 63; TSval 1000, then 77000
