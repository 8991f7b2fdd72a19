# The SYN alone has no time in the capture: nothing is counted from it (absent, not zero).
untimed
0     > S  100:100(0) win 64240 <mss 1460>
timed
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 502
0.060 < P. 501:511(10) ack 101 win 502
==
outcome            established
rtt.client         0.001
absent ttfb rtt.server setup_time
