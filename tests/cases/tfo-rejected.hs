# The server ignores cookie and data: switched off, queue full, or payload cut on the way; all look alike (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_rejected
0.020100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         rejected
tfo.cookie         037110cc0de73575
tfo.acked          0
tfo.resent_frame   3
absent tfo.new_cookie tfo.time_saved tfo.time_lost tfo.evidence
at 2 says tfo_rejected Fast Open rejected: 0 of 76 octets acknowledged
