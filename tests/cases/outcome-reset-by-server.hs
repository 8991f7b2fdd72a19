# The server resets after its own SYN-ACK, before the third step (RFC 9293, 3.5.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 64240 <mss 1460>
0.050 < R 5001:5001(0) win 0                         # event server_reset
==
outcome              reset by server
rtt.server           0.030
absent rtt.client setup_time
