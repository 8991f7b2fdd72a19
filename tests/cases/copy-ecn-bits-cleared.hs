# A device between the two capture points cleared the ECN bits of the SYN: no fallback of the client (RFC 3168, 6.1.1.1).
0.000000 > SEW 100:100(0) win 64240 <mss 1460,nop,nop,sackOK> ttl 64 id 7
0.000300 > S   100:100(0) win 64240 <mss 1460,nop,nop,sackOK> ttl 63 id 7   # event duplicate
0.030000 < S.  500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.031000 > .   101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.client         0.001
rtt.quality        exact
ecn                none
at 2 copy.changes  TTL 64, then 63; ECN flags 3, then 0
