# A SYN that asks for a cookie and carries data; the cookie is granted, the data has to go again (RFC 7413, 4.1.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event tfo_granted
0.020100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         cookie granted
tfo.syn_data       76
tfo.acked          0
tfo.resent_frame   3
tfo.new_cookie     037110cc0de73575
absent tfo.cookie tfo.time_saved tfo.time_lost
