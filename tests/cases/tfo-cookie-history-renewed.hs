# The second connection is refused with a new cookie, which the third one uses: its grant stands in frame 5 (RFC 7413, 4.1.2).
client 192.0.2.1:40000
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event tfo_granted
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
client 192.0.2.1:40001
5.000000 > S  2100:2176(76) win 64240 <mss 1460,sackOK,ts 6000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
5.020000 < S. 2500:2500(0) ack 2101 win 65160 <mss 1460,sackOK,ts 14000 6000,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>   # event tfo_rejected
5.020100 > P. 2101:2177(76) ack 2501 win 502 <nop,nop,ts 6020 14000>
client 192.0.2.1:40002
9.000000 > S  3100:3176(76) win 64240 <mss 1460,sackOK,ts 10000 0,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>
9.020000 < S. 3500:3500(0) ack 3177 win 65160 <mss 1460,sackOK,ts 18000 10000,nop,ws 7>   # event tfo_accepted
9.020100 > .  3177:3177(0) ack 3501 win 502 <nop,nop,ts 10020 18000>
==
tfo.status         cookie granted
tfo.new_cookie_used_frame    4
tfo.new_cookie_refused_frame 5
tfo.new_cookie_renewed_frame 5
absent tfo.cookie_refused_frame tfo.cookie_renewed_frame
at 3 absent tfo.new_cookie_used_frame tfo.new_cookie_refused_frame tfo.new_cookie_renewed_frame
handshake 1
tfo.status         rejected with new cookie
tfo.cookie_frame   2
tfo.cookie_refused_frame     5
tfo.cookie_renewed_frame     5
tfo.new_cookie_used_frame    7
absent tfo.new_cookie_refused_frame tfo.new_cookie_renewed_frame
at 4 absent tfo.cookie_refused_frame tfo.cookie_renewed_frame
tfo.resent_frame   6
handshake 2
absent tfo.cookie_refused_frame tfo.cookie_renewed_frame
tfo.status         accepted
tfo.cookie         0290a10f721b8d38
tfo.cookie_frame   5
