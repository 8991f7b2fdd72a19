# The server's first octet has no time, and the next one is stamped before the SYN: no time to the first octet is shown (absent, not zero).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 502
untimed
0     < P. 501:511(10) ack 101 win 502
==
outcome            established
absent ttfb
