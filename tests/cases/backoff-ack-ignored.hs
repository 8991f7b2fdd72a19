# The SYN-ACK is repeated although the final ACK is in the capture: lost towards the server, or its queue is full (RFC 9293, 3.10.7.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.020100 > .  101:101(0) ack 501 win 64240
1.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event synack_retransmitted ack_ignored
1.020100 > .  101:101(0) ack 501 win 64240
==
outcome            established
synack.count       2
ack_frame          3
rtt.server         0.020
rtt.client         0.0001
rtt.total          0.0201
rtt.quality        exact
setup_time         0.0201
at 4 loss          ACK lost towards the server, or ignored there
absent retransmission_delay
