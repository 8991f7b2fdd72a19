# The data is accepted and a new cookie comes along: the old one is renewed, never refused; then a client that asks anew gets a third (RFC 7413, 4.1.2).
client 192.0.2.1:40000
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 0101010101010101,nop,nop>   # event tfo_granted
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
client 192.0.2.1:40001
5.000000 > S  2100:2176(76) win 64240 <mss 1460,sackOK,ts 6000 0,nop,ws 7,tfo 0101010101010101,nop,nop>
5.020000 < S. 2500:2500(0) ack 2177 win 65160 <mss 1460,sackOK,ts 14000 6000,nop,ws 7,tfo 0202020202020202,nop,nop>   # event tfo_accepted
5.020100 > .  2177:2177(0) ack 2501 win 502 <nop,nop,ts 6020 14000>
client 192.0.2.1:40002
9.000000 > S  3100:3100(0) win 64240 <mss 1460,sackOK,ts 10000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
9.020000 < S. 3500:3500(0) ack 3101 win 65160 <mss 1460,sackOK,ts 18000 10000,nop,ws 7,tfo 0303030303030303,nop,nop>   # event tfo_granted
9.020100 > .  3101:3101(0) ack 3501 win 502 <nop,nop,ts 10020 18000>
==
tfo.new_cookie     0101010101010101
tfo.new_cookie_used_frame 4
tfo.new_cookie_renewed_frame 5
absent tfo.new_cookie_refused_frame
handshake 1
tfo.cookie_frame   2
tfo.cookie_renewed_frame 5
tfo.new_cookie     0202020202020202
tfo.new_cookie_renewed_frame 8
absent tfo.cookie_refused_frame tfo.new_cookie_used_frame tfo.new_cookie_refused_frame
at 6 absent tfo.new_cookie_renewed_frame
handshake 2
tfo.new_cookie     0303030303030303
absent tfo.new_cookie_used_frame tfo.new_cookie_refused_frame tfo.new_cookie_renewed_frame
