# A device between the two capture points replaced window scale by nop: the second copy shows it (RFC 7323, 2.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 64 id 7
0.000300 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,nop,nop,nop> ttl 63 id 7   # event duplicate option_stripped
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000>   # event ws_one_sided
0.030500 > .  101:101(0) ack 501 win 64240 <nop,nop,ts 1030 9000>
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.client         0.0005
rtt.quality        exact
client.ws_shift    7
at 2 copy.changes  TTL 64, then 63; without ws
absent window_scaling server.ws_shift
at 2 says option_stripped A device on the path removed an option: TTL 64, then 63; without ws
