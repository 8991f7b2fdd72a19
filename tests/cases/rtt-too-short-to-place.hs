# Below 1 ms the split shows the ends' processing and not the path: no capture point.
0.000000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.000950001 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.000960003 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.server         0.000950001
rtt.client         0.000010002
rtt.total          0.000960003
rtt.quality        exact
absent capture_point
