# RSTs outside of the windows are forged or old, of either end: they end nothing (RFC 9293, 3.10.7.4; RFC 5961, 3.2).
0.000 > S  1000000:1000000(0) win 64240 <mss 1460>
0.030 < S. 5000000:5000000(0) ack 1000001 win 65160 <mss 1460>
0.031 < R  7000000:7000000(0) win 0
0.032 > R  1700000:1700000(0) win 0
0.033 < R  4000000:4000000(0) win 0
0.040 > .  1000001:1000001(0) ack 5000001 win 64240
==
outcome            established
at 3 nothing
at 4 nothing
at 5 nothing
