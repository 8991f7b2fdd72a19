# The first SYN-ACK carried data, and the client acknowledges it with its octets, although another ISN came between
# (RFC 9293, 3.10.7.4).
untimed
0 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0 < S. 500:520(20) ack 101 win 65160 ttl 57 <mss 1400,nop,nop,sackOK>
0 < S. 900:900(0) ack 101 win 29200 <mss 1300,nop,nop,sackOK>
0 > .  101:101(0) ack 521 win 64240
==
outcome            established
server.isn         500
server.mss         1400
server.hops        7
synack_frame       2
absent rtt.server
