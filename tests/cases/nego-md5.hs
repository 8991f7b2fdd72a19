# Both ends sign SYN and SYN-ACK with MD5, as BGP speakers do (RFC 2385, 2).
0.000000 > S  100:100(0) win 16384 <mss 1460,md5,nop,nop>
0.020000 < S. 500:500(0) ack 101 win 16384 <mss 1460,md5,nop,nop>
0.020100 > .  101:101(0) ack 501 win 16384 <md5,nop,nop>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
md5                yes
client.options     mss,md5,nop,nop
absent tcp_ao
