# The client believed a forged RST, and so resets the SYN-ACK that comes after it (RFC 9293, 3.10.7.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.004000 < R. 0:0(0) ack 101 win 0   # event refused
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > R  101:101(0) win 0       # event client_reset
==
outcome            reset by client
syn.count          1
synack.count       1
rtt.server         0.030
rtt.quality        exact
at 2 outcome       refused
absent rtt.client rtt.total setup_time ack_frame
