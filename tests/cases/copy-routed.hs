# Captured on both sides of a router, 20 ms apart: only the TTL differs; an event of its own would be too much (RFC 1812, 5.3.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK> ttl 64 id 7
0.020000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK> ttl 63 id 7   # event duplicate
0.050000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK> ttl 57
0.090000 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
client.ttl         64
client.hops        0
rtt.server         0.050
rtt.client         0.040
rtt.total          0.090
rtt.quality        exact
at 2 copy.changes  TTL 64, then 63
at 2 says duplicate The same packet captured twice: TTL 64, then 63
