# The client asks for a cookie and the SYN-ACK brings none: the server does not do Fast Open (RFC 7413, 4.1.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_not_granted
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
syn.count          1
rtt.total          0.0201
rtt.quality        exact
tfo.status         cookie not granted
absent tfo.cookie tfo.new_cookie tfo.syn_data tfo.acked tfo.time_saved tfo.time_lost
