# A device between the two capture points lowered the MSS: the second copy shows it (RFC 9293, 3.7.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK> ttl 64 id 7
0.000300 > S  100:100(0) win 64240 <mss 1412,nop,nop,sackOK> ttl 63 id 7   # event duplicate mss_clamped
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030500 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.client         0.0005
rtt.quality        exact
at 2 copy.changes  TTL 64, then 63; MSS 1460, then 1412
at 2 says mss_clamped A device on the path changed the MSS: TTL 64, then 63; MSS 1460, then 1412
