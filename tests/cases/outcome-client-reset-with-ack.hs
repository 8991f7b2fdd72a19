# A RST that carries an acceptable acknowledgment is a reset all the same, and no third step (RFC 9293, 3.10.7.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030050 > R. 101:101(0) ack 501 win 0   # event client_reset
==
outcome            reset by client
rtt.server         0.030
rtt.quality        exact
at 3 segment       RST
absent rtt.client rtt.total setup_time ack_frame
