# Two SYN-ACKs with different ISNs; the final ACK names the second, which then decides everything (RFC 9293, 3.10.7.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.010000 < S. 500:500(0) ack 101 win 65160 <mss 1300,nop,nop,sackOK>
0.030000 < S. 900000:900000(0) ack 101 win 29200 <mss 1400,nop,nop,sackOK>
0.032000 > .  101:101(0) ack 900001 win 64240
==
outcome            established
syn.count          1
synack_frame       3
server.isn         900000
server.mss         1400
server.window      29200
mss.to_server      1400
rtt.server         0.030
rtt.client         0.002
rtt.total          0.032
rtt.quality        exact
