# A cookie without data that is no longer valid: the server grants another, and still nothing was rejected (RFC 7413, 4.1.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event tfo_cookie_only
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         cookie sent without data
tfo.cookie         037110cc0de73575
tfo.new_cookie     0290a10f721b8d38
absent tfo.acked tfo.time_saved tfo.time_lost
