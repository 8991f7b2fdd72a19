# A stale SYN on a live connection is answered by a challenge ACK; the connection goes on as it was (RFC 5961, 4.2).
0.000000 > S  100000:100000(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500000:500000(0) ack 100001 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  100001:100001(0) ack 500001 win 64240
0.050000 > S  90000:90000(0) win 64240 <mss 1460,nop,nop,sackOK>
0.080000 < .  500001:500001(0) ack 100001 win 65160   # event challenge_ack
0.090000 > P. 100001:100101(100) ack 500001 win 64240
0.120000 < P. 500001:500201(200) ack 100101 win 65160
==
outcome            established
syn.count          1
ack_frame          3
rtt.server         0.030
rtt.client         0.0001
rtt.quality        exact
ttfb               0.120
