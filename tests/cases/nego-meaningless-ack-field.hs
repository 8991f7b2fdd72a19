# The acknowledgment field of a SYN without the ACK flag means nothing (RFC 9293, 3.1).
0.000000 > S  100:100(0) stray-ack 123456789 win 8192 <mss 1460>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.020100 > .  101:101(0) ack 501 win 8192
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
client.isn         100
server.isn         500
