# The client signs with MD5, the server does not (RFC 2385, 2).
0.000000 > S  100:100(0) win 16384 <mss 1460,md5,nop,nop>
0.020000 < S. 500:500(0) ack 101 win 16384 <mss 1460>
0.020100 > .  101:101(0) ack 501 win 16384 <md5,nop,nop>
==
outcome            established
rtt.quality        exact
client.options     mss,md5,nop,nop
server.options     mss
absent md5 tcp_ao
