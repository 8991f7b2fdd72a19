# Simultaneous open, and a segment whose ACK field names the other's SYN, but which has no ACK flag: it acknowledges nothing (RFC 9293,
# 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
0.015 > P  101:111(10) stray-ack 501 win 64240
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1400>
0.030 > S. 100:100(0) ack 501 win 64240 <mss 1460>
==
outcome            established
ack_frame          5
setup_time         0.030
at 3 nothing
