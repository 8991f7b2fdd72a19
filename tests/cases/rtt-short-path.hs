# A path below a millisecond: the ends' own delays outweigh it, and the split says nothing.
0.000000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.000079 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
0.000085 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 132 900>
==
rtt.server           0.000079
rtt.client           0.000006
rtt.total            0.000085
absent capture_point
