# A firewall replaces both ends' ISNs; captured at its two sides every number exists twice, the handshake once (RFC 6528, 1).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 64 id 4711
0.000200 > S  77000:77000(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 63 id 4711   # event duplicate
0.030000 < S. 500:500(0) ack 77001 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> ttl 60 id 0
0.030200 < S. 88000:88000(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> ttl 59 id 0   # event duplicate
0.030500 > .  101:101(0) ack 88001 win 502 <nop,nop,ts 1030 9000> ttl 64 id 4712
0.030700 > .  77001:77001(0) ack 501 win 502 <nop,nop,ts 1030 9000> ttl 63 id 4712   # event duplicate
0.031000 > P. 101:119(18) ack 88001 win 502 <nop,nop,ts 1031 9000> ttl 64 id 4713
0.031200 > P. 77001:77019(18) ack 501 win 502 <nop,nop,ts 1031 9000> ttl 63 id 4713
0.060000 < P. 501:601(100) ack 77019 win 502 <nop,nop,ts 9031 1031> ttl 60 id 12
0.060200 < P. 88001:88101(100) ack 119 win 502 <nop,nop,ts 9031 1031> ttl 59 id 12
==
outcome            established
syn.count          1
synack.count       1
client.isn         100
server.isn         500
syn_frame          1
synack_frame       3
ack_frame          5
rtt.server         0.030
rtt.client         0.0005
rtt.quality        exact
ttfb               0.060
at 2 copy.changes  TTL 64, then 63; ISN 100, then 77000
at 4 copy.changes  TTL 60, then 59; ISN 500, then 88000; ack 77001, then 101
