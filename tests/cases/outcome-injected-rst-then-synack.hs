# A forged RST arrives before the server's own SYN-ACK: the handshake was established after all (RFC 5961, 1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.004000 < R. 0:0(0) ack 101 win 0 ttl 120   # event refused
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK> ttl 50
0.031000 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.client         0.001
rtt.total          0.031
rtt.quality        exact
server.ttl         50
at 2 outcome       refused
at 4 outcome       established
