# The SYN-ACK acknowledges 40 of 76 octets; the client sends the other 36 again (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 141 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_partial
0.020100 > P. 141:177(36) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         partly accepted
tfo.syn_data       76
tfo.acked          40
tfo.resent_frame   3
absent tfo.new_cookie tfo.time_lost
at 2 says tfo_partial Fast Open data accepted in part: 40 of 76 octets acknowledged
