# The third step carries data: it is the first acceptable ACK all the same (RFC 9293, 3.10.7.4).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > P. 1001:1101(100) ack 5001 win 64240
0.062 < . 5001:5001(0) ack 1101 win 65060
0.070 < P. 5001:5201(200) ack 1101 win 65060
==
outcome              established
ack_frame            3
rtt.client           0.001
rtt.total            0.031
ttfb                 0.070
