# A SYN that asks for a cookie and carries data; the server takes the data and grants the cookie (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event tfo_accepted tfo_granted
0.020100 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         accepted
tfo.syn_data       76
tfo.acked          76
tfo.new_cookie     037110cc0de73575
absent tfo.cookie tfo.resent_frame tfo.time_lost
