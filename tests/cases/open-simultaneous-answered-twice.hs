# Simultaneous open: the client acknowledges the server's SYN twice, and in between with a number that nobody sent; the first one counts,
# and the last SYN-ACK completes it (RFC 9293, 3.5).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
0.020 > .  101:101(0) ack 501 win 64240
0.021 > .  101:101(0) ack 999 win 64240
0.022 > S. 100:100(0) ack 501 win 32120 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1400>
==
outcome            established
simultaneous       yes
ack_frame          3
setup_time         0.030
at 4 nothing
