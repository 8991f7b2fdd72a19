# Simultaneous open whose last segment has no time in the capture: no time of the establishment is known but that of the first ACK.
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
0.020 > .  101:101(0) ack 501 win 64240
untimed
0     < S. 500:500(0) ack 101 win 65160 <mss 1400>
==
outcome            established
simultaneous       yes
ack_frame          3
