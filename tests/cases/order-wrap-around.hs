# Both ends' numbers pass 2^32 within the handshake (RFC 9293, 3.4).
0.000000 > S  4294967295:4294967295(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 4294967295:4294967295(0) ack 0 win 65160 <mss 1460,nop,nop,sackOK>
0.030200 < P. 0:100(100) ack 0 win 65160
0.040000 > .  0:0(0) ack 100 win 64240
==
outcome            established
client.isn         4294967295
server.isn         4294967295
syn.count          1
ack_frame          4
rtt.server         0.030
rtt.client         0.010
rtt.total          0.040
rtt.quality        exact
ttfb               0.0302
