# The SYN-ACK stands before its SYN in the file: it refuses the data and replaces the cookie, which is known once the SYN is (RFC 7413,
# 4.1.3.2).
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460,tfo 0290a10f721b8d38,nop,nop>   # early event capture_began_late; late event tfo_rejected
0.000 > S  100:140(40) win 64240 <mss 1460,tfo 037110cc0de73575,nop,nop>
0.031 > P. 101:141(40) ack 501 win 502
==
outcome            established
tfo.status         rejected with new cookie
tfo.cookie_refused_frame 1
tfo.cookie_renewed_frame 1
tfo.resent_frame   3
