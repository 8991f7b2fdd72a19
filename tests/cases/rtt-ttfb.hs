# Time to first octet: first SYN to the server's first payload octet, here 4.47 ms without Fast Open (spec, 8).
0.000000 > S 1000:1000(0) win 64240 <mss 1460>
0.000500 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.000600 > . 1001:1001(0) ack 5001 win 64240
0.000700 > P. 1001:1077(76) ack 5001 win 64240
0.001300 < . 5001:5001(0) ack 1077 win 65084
0.004470 < P. 5001:5301(300) ack 1077 win 65084
0.004600 > . 1077:1077(0) ack 5301 win 63940
0.004700 < P. 5301:5601(300) ack 1077 win 65084
==
ttfb                 0.004470
at 3 absent ttfb
at 6 ttfb            0.004470
at 8 nothing
