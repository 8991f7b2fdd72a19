# Without times the TTLs tell where the capture was taken: the server is no hop away, the client is (RFC 1812, 5.3.1).
untimed
0 > S  100:100(0) win 64240 ttl 51 <mss 1460,nop,nop,sackOK>
0 < S. 500:500(0) ack 101 win 65160 ttl 255 <mss 1460,nop,nop,sackOK>
0 > .  101:101(0) ack 501 win 64240 ttl 51
==
capture_point          near the server
capture_point.evidence TTL
client.hops            13
server.hops            0
