# A SYN-ACK of another ISN after the third step is nobody's answer any more; a RST after it ends the connection, not the
# handshake (RFC 9293, 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 64240
0.040 < S. 900:900(0) ack 101 win 65160 <mss 1300>
0.050 > R  101:101(0) win 0
==
outcome            established
server.isn         500
server.mss         1460
synack.count       1
at 4 nothing
at 5 nothing
