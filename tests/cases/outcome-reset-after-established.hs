# A RST after the third step ends the connection, not the handshake: it stays established (RFC 9293, 3.10.7.4).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 64240 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
0.500 < R. 5001:5001(0) ack 1001 win 0
==
outcome              established
rtt.total            0.031
