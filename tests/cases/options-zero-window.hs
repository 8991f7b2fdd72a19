# A zero window in the SYN-ACK, as a SYN proxy sends it (RFC 9293, 3.8.6.1).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 0 <mss 1460>           # event zero_window
0.031 > . 1001:1001(0) ack 5001 win 64240
==
outcome              established
server.window        0
