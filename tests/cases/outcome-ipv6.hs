# The same over IPv6, between ports of choice: 1220 octets is the default MSS there (RFC 8200, 8.3; RFC 9293, 3.7.1).
ipv6
client [2001:db8:a::17]:65535
server [2001:db8:b::25]:25
0.000000 > S  100:100(0) win 64800 <mss 1440,nop,nop,sackOK> ttl 64
0.030000 < S. 500:500(0) ack 101 win 64260 <mss 1440,nop,nop,sackOK> ttl 57
0.030100 > .  101:101(0) ack 501 win 64800 ttl 64
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.client         0.0001
rtt.total          0.0301
rtt.quality        exact
client.hops        0
server.ttl         57
server.hops        7
mss.to_server      1440
mss.to_client      1440
client             [2001:db8:a::17]:65535
server             [2001:db8:b::25]:25
