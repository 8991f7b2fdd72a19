# The same with a lost SYN: the repetition and its copy are matched by their numbers too (RFC 9293, 3.4).
0.000000 > S  4294967290:4294967290(0) win 64240 <mss 1460,nop,nop,sackOK> ttl 64 id 4711
0.000200 > S  5:5(0) win 64240 <mss 1460,nop,nop,sackOK> ttl 63 id 4711   # event duplicate
1.000000 > S  4294967290:4294967290(0) win 64240 <mss 1460,nop,nop,sackOK> ttl 64 id 4712   # event syn_retransmitted
1.000200 > S  5:5(0) win 64240 <mss 1460,nop,nop,sackOK> ttl 63 id 4712   # event duplicate
1.030000 < S. 500:500(0) ack 6 win 65160 <mss 1460,nop,nop,sackOK> ttl 60 id 0   # event rtt_ambiguous
1.030200 < S. 500:500(0) ack 4294967291 win 65160 <mss 1460,nop,nop,sackOK> ttl 59 id 0   # event duplicate
1.030500 > .  4294967291:4294967291(0) ack 501 win 502 ttl 64 id 4713
1.030700 > .  6:6(0) ack 501 win 502 ttl 63 id 4713   # event duplicate
==
outcome            established
syn.count          2
synack.count       1
rtt.server         0.030
rtt.client         0.0005
at 4 copy.changes  TTL 64, then 63; ISN 4294967290, then 5
at 6 copy.changes  TTL 60, then 59; ack 6, then 4294967291
