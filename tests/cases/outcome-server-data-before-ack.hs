# Data that the server sends before the final ACK neither ends nor measures the handshake (RFC 9293, 3.10.7.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.001000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.001200 < P. 501:601(100) ack 101 win 65160
0.021000 > .  101:101(0) ack 601 win 64240
==
outcome            established
ack_frame          4
rtt.server         0.001
rtt.client         0.020
rtt.total          0.021
rtt.quality        exact
ttfb               0.0012
capture_point      near the server
at 3 outcome       in progress
at 3 absent rtt.client
