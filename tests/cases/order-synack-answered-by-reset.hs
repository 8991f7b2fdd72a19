# The client resets a SYN-ACK and acknowledges another with another ISN: the first does not count (RFC 9293, 3.10.7.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.010000 < S. 500:500(0) ack 101 win 65160 <mss 1300,nop,nop,sackOK>
0.010100 > R  101:101(0) win 0   # event client_reset
0.030000 < S. 900000:900000(0) ack 101 win 29200 <mss 1400,nop,nop,sackOK>
0.030400 > .  101:101(0) ack 900001 win 64240
==
outcome            established
synack_frame       4
server.isn         900000
server.mss         1400
rtt.server         0.030
rtt.client         0.0004
rtt.total          0.0304
rtt.quality        exact
at 3 outcome       reset by client
