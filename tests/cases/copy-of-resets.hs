# A RST captured twice ends the handshake once, be it the client's or the server's (RFC 9293, 3.5.3).
client 192.0.2.1:1001
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > R  101:101(0) win 0 ttl 64 id 77                 # event client_reset
0.0311 > R 101:101(0) win 0 ttl 63 id 77                 # event duplicate
client 192.0.2.1:1002
0.100 > S  100:100(0) win 64240 <mss 1460>
0.130 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.131 < R  501:501(0) win 0 ttl 60 id 78                 # event server_reset
0.1311 < R 501:501(0) win 0 ttl 59 id 78                 # event duplicate
==
handshakes 2
outcome            reset by client
handshake 1
outcome            reset by server
