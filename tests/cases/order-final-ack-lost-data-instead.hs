# The final ACK is not in the capture; the data after it acknowledges the server's SYN as well (RFC 9293, 3.10.7.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.035000 > P. 101:201(100) ack 501 win 64240
0.065000 < .  501:501(0) ack 201 win 65160
==
outcome            established
ack_frame          3
rtt.server         0.030
rtt.client         0.005
rtt.total          0.035
rtt.quality        exact
absent tfo.status tfo.resent_frame
