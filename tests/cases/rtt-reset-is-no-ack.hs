# RST and ACK in one segment: a reset, never the third step (RFC 9293, 3.10.7.4).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > R. 1001:1001(0) ack 5001 win 0           # event client_reset
==
outcome              reset by client
absent rtt.client rtt.total setup_time ack_frame
