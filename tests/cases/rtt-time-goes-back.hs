# The capture's clock was set back between SYN and SYN-ACK: no negative RTT, and none of the path.
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.500000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.501000 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.client         0.001
rtt.quality        exact
absent rtt.server rtt.total setup_time capture_point
