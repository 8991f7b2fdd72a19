# An MSS of 0 is sent, and is small; absent is not zero (RFC 9293, 3.7.1).
0.000 > S 1000:1000(0) win 64240 <mss 0>                # event mss_small
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
client.mss           0
server.mss           1460
