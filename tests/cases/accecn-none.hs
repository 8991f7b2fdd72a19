# A server without ECN: 000 in the SYN-ACK (RFC 9768, 3.1.2).
0.000 > SEWA 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
ecn                  none
