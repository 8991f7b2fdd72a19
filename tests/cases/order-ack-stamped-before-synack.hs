# The final ACK was stamped before its SYN-ACK: there is no negative RTT.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 > .  101:101(0) ack 501 win 64240
0.030100 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
==
outcome            established
synack_frame       3
ack_frame          2
rtt.server         0.0301
rtt.quality        exact
absent rtt.client rtt.total capture_point
