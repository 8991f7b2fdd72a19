# Hops count down from the next of 64, 128 and 255: 241 is 14 from 255, 113 is 15 from 128 (RFC 791, 3.1).
0.000000 > S  100:100(0) win 64240 <mss 1460> ttl 113
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460> ttl 241
0.020100 > .  101:101(0) ack 501 win 64240 ttl 113
==
outcome            established
rtt.quality        exact
client.ttl         113
client.hops        15
server.ttl         241
server.hops        14
