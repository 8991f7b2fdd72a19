# Simultaneous open, closed, and a SYN of the second end with the same ISN: a new connection, which that end opens (RFC 9293, 3.6.1).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1400>
0.030 > S. 100:100(0) ack 501 win 64240 <mss 1460>
0.040 > R. 101:101(0) ack 501 win 0
300.0 < S  500:500(0) win 65160 <mss 1400>               # event port_reused
300.1 > S. 900:900(0) ack 501 win 64240 <mss 1460>
300.2 < .  501:501(0) ack 901 win 65160
==
handshakes 2
outcome            established
simultaneous       yes
handshake 1
outcome            established
client             198.51.100.1:443
client.isn         500
server.isn         900
absent simultaneous
