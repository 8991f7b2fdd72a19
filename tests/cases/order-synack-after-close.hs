# The file has the SYN-ACK last, when the connection is closed already: it is matched by its numbers all the same.
0.000 > S  100:100(0) win 64240 <mss 1460>
0.031 > .  101:101(0) ack 501 win 64240
0.032 > F. 101:101(0) ack 501 win 64240
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1400>
==
outcome            established
synack_frame       4
synack.count       1
server.mss         1400
rtt.server         0.030
rtt.client         0.001
