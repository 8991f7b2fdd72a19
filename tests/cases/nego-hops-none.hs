# A TTL of exactly 64, 128 or 255 has come no hop; 65 is 63 from 128 (RFC 791, 3.1).
client 192.0.2.1:40000
0.000000 > S  100:100(0) win 64240 <mss 1460> ttl 64
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460> ttl 128
0.020100 > .  101:101(0) ack 501 win 64240 ttl 64
client 192.0.2.1:40001
1.000000 > S  1100:1100(0) win 64240 <mss 1460> ttl 255
1.020000 < S. 1500:1500(0) ack 1101 win 65160 <mss 1460> ttl 65
1.020100 > .  1101:1101(0) ack 1501 win 64240 ttl 255
==
client.hops        0
server.hops        0
handshake 1
client.hops        0
server.hops        63
