# A middlebox counts the SYN's data without the SYN: all but one octet is acknowledged (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 176 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_partial
0.020100 > P. 176:177(1) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         partly accepted
tfo.syn_data       76
tfo.acked          75
tfo.resent_frame   3
at 2 says tfo_partial Fast Open data accepted in part: 75 of 76 octets acknowledged; all but one: a known fault of middleboxes
