# IPv6 has no identification: the same TSval 5 ms later marks the same SYN captured twice (RFC 7323, 3.2).
ipv6
0.000000 > S  100:100(0) win 64800 <mss 1440,sackOK,ts 1000 0,nop,ws 7> ttl 64
0.005000 > S  100:100(0) win 64800 <mss 1440,sackOK,ts 1000 0,nop,ws 7> ttl 63   # event duplicate
0.030000 < S. 500:500(0) ack 101 win 64260 <mss 1440,sackOK,ts 9000 1000,nop,ws 7>
0.060000 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1060 9000>
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.client         0.030
rtt.total          0.060
rtt.quality        exact
