# The Fast Open option has no place on the final ACK of a connection that never used it (RFC 7413, 4.1.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000,tfo 037110cc0de73575,nop,nop>   # event tfo_invalid_cookie
==
outcome            established
rtt.client         0.0001
rtt.quality        exact
tfo.status         invalid cookie
at 2 absent tfo.status
absent tfo.cookie tfo.new_cookie tfo.acked tfo.syn_data tfo.time_saved
