# The ACK acknowledges more than the capture holds: the server's octets are missing before it, and when the client first
# acknowledged the SYN-ACK is not known (RFC 9293, 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.032 > .  101:101(0) ack 601 win 64240
0.040 < P. 501:701(200) ack 101 win 65160
0.041 > .  101:101(0) ack 701 win 64240
==
outcome            established
rtt.server         0.030
ack_frame          5
at 3 nothing
absent rtt.client rtt.total
