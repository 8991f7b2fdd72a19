# The SYN-ACK stands before its SYN in the file; the SYN asks for a cookie and brings data, which the server took: one grants the cookie,
# the other does not (RFC 7413, 4.2.2).
client 192.0.2.1:1001
0.030 < S. 500:500(0) ack 141 win 65160 <mss 1460,tfo 0290a10f721b8d38,nop,nop>   # early event capture_began_late; late event tfo_granted tfo_accepted
0.000 > S  100:140(40) win 64240 <mss 1460,tfo,nop,nop>                       # event tfo_requested
0.031 > .  141:141(0) ack 501 win 502
client 192.0.2.1:1002
1.030 < S. 500:500(0) ack 141 win 65160 <mss 1460>                            # early event capture_began_late; late event tfo_not_granted tfo_accepted
1.000 > S  100:140(40) win 64240 <mss 1460,tfo,nop,nop>                       # event tfo_requested
1.031 > .  141:141(0) ack 501 win 502
==
handshakes 2
outcome            established
tfo.status         accepted
tfo.new_cookie     0290a10f721b8d38
handshake 1
outcome            established
tfo.status         accepted
absent tfo.new_cookie
