# A cookie in the SYN-ACK that nobody asked for: no Fast Open was used, so it has no status (RFC 7413, 4.1.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event option_not_offered
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.new_cookie     037110cc0de73575
absent tfo.status tfo.cookie tfo.acked tfo.syn_data tfo.time_saved
