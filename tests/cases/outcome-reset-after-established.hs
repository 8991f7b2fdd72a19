# A RST after the third step ends the connection; the handshake stays established (RFC 9293, 3.10.7.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
0.060000 < R. 501:501(0) ack 101 win 0
==
outcome            established
ack_frame          3
rtt.server         0.030
rtt.client         0.0001
rtt.total          0.0301
rtt.quality        exact
