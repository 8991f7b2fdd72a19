# The SYN-ACK stands before its SYN in the file, and the SYN carries a cookie of odd length (RFC 7413, erratum 4239).
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>                            # early event capture_began_late
0.000 > S  100:100(0) win 64240 <mss 1460,tfo 0102030405,nop>                 # event tfo_invalid_cookie
0.031 > .  101:101(0) ack 501 win 502
==
outcome            established
tfo.status         invalid cookie
