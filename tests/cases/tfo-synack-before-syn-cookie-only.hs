# The SYN-ACK stands before its SYN in the file, and the SYN carries a cookie without data: neither accepted nor rejected (RFC 7413, 3.1).
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>                            # early event capture_began_late
0.000 > S  100:100(0) win 64240 <mss 1460,tfo 037110cc0de73575,nop,nop>       # event tfo_cookie_only
0.031 > .  101:101(0) ack 501 win 502
==
outcome            established
tfo.status         cookie sent without data
