# The server grants a cookie of 5 octets, which no client may use (RFC 7413, 2).
0.000000 > S  100:100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,tfo 0102030405,nop>   # event tfo_invalid_cookie tfo_not_granted
0.020100 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
