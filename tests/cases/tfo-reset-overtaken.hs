# A forged RST comes first, then the SYN-ACK that acknowledges the data: its number decides (RFC 9293, 3.10.7.3; RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.005000 < R. 0:0(0) ack 177 win 0   # event refused tfo_reset
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.020100 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         accepted
tfo.acked          76
tfo.time_saved     0.0201
at 2 outcome       refused
at 2 tfo.status    reset
