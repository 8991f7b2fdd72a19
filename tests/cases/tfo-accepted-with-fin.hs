# A request in one SYN: data and FIN. The SYN-ACK acknowledges both; the FIN is no octet of the data (RFC 9293, 3.4; RFC 7413, 4.2.2).
0.000000 > SF 100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 178 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.020100 > .  178:178(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
tfo.status         accepted
tfo.syn_data       76
tfo.acked          76
rtt.total          0.0201
tfo.time_saved     0.0201
absent tfo.resent_frame
