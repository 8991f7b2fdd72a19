# Either part is more than a tenth of the whole: captured between the ends.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.034000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.040000 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.server         0.034
rtt.client         0.006
rtt.total          0.040
rtt.quality        exact
capture_point      between
