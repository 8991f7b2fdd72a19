# A plain connection on the sockets of an earlier one with Fast Open inherits none of it (RFC 7413, 4.2; RFC 9293, 3.6.1).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.020100 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1020 9000>
0.030000 > F. 177:177(0) ack 501 win 502 <nop,nop,ts 1030 9000>
0.050000 < F. 501:501(0) ack 178 win 509 <nop,nop,ts 9030 1030>
0.050100 > .  178:178(0) ack 502 win 502 <nop,nop,ts 1050 9030>
9.000000 > S  700100:700100(0) win 64240 <mss 1460,sackOK,ts 10000 0,nop,ws 7>   # event port_reused
9.020000 < S. 800500:800500(0) ack 700101 win 65160 <mss 1460,sackOK,ts 18000 10000,nop,ws 7>
9.020100 > .  700101:700101(0) ack 800501 win 502 <nop,nop,ts 10020 18000>
==
outcome            established
tfo.status         accepted
handshake 1
outcome            established
rtt.total          0.0201
rtt.quality        exact
absent tfo.status tfo.cookie tfo.syn_data tfo.acked tfo.time_saved
