# Both ends' captures merged, 10 ms and three routers apart, without any mark of the packets' own (IPv6, no timestamps): the same octets
# within a time far below any RTO, with another TTL, which a repetition would not have (RFC 6298, 2.1; RFC 8200, 3).
ipv6
0.0000 > S  100:100(0) win 64800 <mss 1440,nop,ws 7> ttl 64
0.0100 > S  100:100(0) win 64800 <mss 1440,nop,ws 7> ttl 61              # event duplicate
0.0101 < S. 500:500(0) ack 101 win 64260 <mss 1440,nop,ws 7> ttl 64
0.0201 < S. 500:500(0) ack 101 win 64260 <mss 1440,nop,ws 7> ttl 61      # event duplicate
0.0202 > .  101:101(0) ack 501 win 507 ttl 64
0.0302 > .  101:101(0) ack 501 win 507 ttl 61                            # event duplicate
==
outcome            established
syn.count          1
synack.count       1
rtt.server         0.0101
rtt.client         0.0101
rtt.quality        exact
at 2 copy.changes  TTL 64, then 61
at 4 copy.changes  TTL 64, then 61
