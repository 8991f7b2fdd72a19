# The server resets after its own SYN-ACK, before the final ACK (RFC 9293, 3.5.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.031000 < R. 501:501(0) ack 101 win 0   # event server_reset
==
outcome            reset by server
syn.count          1
synack.count       1
rtt.server         0.030
rtt.quality        exact
absent rtt.client rtt.total setup_time ack_frame
