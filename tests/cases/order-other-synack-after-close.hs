# A SYN-ACK for the client's old number, with another ISN, after the close: of a connection whose SYN the capture lacks (RFC 9293, 3.6.1).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 502
0.032 > R. 101:101(0) ack 501 win 0
90.03 < S. 900:900(0) ack 101 win 65160 <mss 1460>        # event capture_began_late
90.04 > .  101:101(0) ack 901 win 502
==
handshakes 2
outcome            established
server.isn         500
handshake 1
outcome            capture began late
server.isn         900
