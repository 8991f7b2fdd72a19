# Without times the TTLs tell where the capture was taken: the client is no hop away, the server is (RFC 1812, 5.3.1).
untimed
0 > S  100:100(0) win 64240 ttl 128 <mss 1460,nop,nop,sackOK>
0 < S. 500:500(0) ack 101 win 65160 ttl 57 <mss 1460,nop,nop,sackOK>
0 > .  101:101(0) ack 501 win 64240 ttl 128
==
capture_point          near the client
capture_point.evidence TTL
client.hops            0
server.hops            7
