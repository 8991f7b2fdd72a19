# A device between the two capture points lowered the MSS of the SYN-ACK: its second copy shows it (RFC 9293, 3.7.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK> ttl 58 id 90
0.030300 < S. 500:500(0) ack 101 win 65160 <mss 1412,nop,nop,sackOK> ttl 57 id 90   # event duplicate mss_clamped
0.031000 > .  101:101(0) ack 501 win 64240
==
outcome            established
synack.count       1
rtt.server         0.030
rtt.client         0.001
rtt.quality        exact
at 3 copy.changes  TTL 58, then 57; MSS 1460, then 1412
