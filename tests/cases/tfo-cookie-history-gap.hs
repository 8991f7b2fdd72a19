# A request gets another cookie than the one granted before; a cookie that this capture never saw granted lies between and is not
# what was renewed (RFC 7413, 4.1.2).
client 192.0.2.1:40000
0.000000 > S  100:100(0) win 64240 <mss 1460,tfo,nop,nop>                           # event tfo_requested
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,tfo 037110cc0de73575,nop,nop>  # event tfo_granted
0.020100 > .  101:101(0) ack 501 win 502
client 192.0.2.1:40001
1.000000 > S  100:176(76) win 64240 <mss 1460,tfo 0290a10f721b8d38,nop,nop>
1.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460>                               # event tfo_accepted
1.020100 > .  177:177(0) ack 501 win 502
client 192.0.2.1:40002
2.000000 > S  100:100(0) win 64240 <mss 1460,tfo,nop,nop>                           # event tfo_requested
2.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,tfo 1122334455667788,nop,nop>  # event tfo_granted
2.020100 > .  101:101(0) ack 501 win 502
==
handshake 0
tfo.new_cookie_renewed_frame 8
handshake 1
absent tfo.cookie_frame tfo.cookie_renewed_frame
handshake 2
absent tfo.new_cookie_renewed_frame
