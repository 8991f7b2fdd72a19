# The server's part is at most a tenth of the whole: captured near the server.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.004000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.040000 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.server         0.004
rtt.client         0.036
rtt.total          0.040
rtt.quality        exact
capture_point      near the server
