# The SYN-ACK that refused the data is never used; another server ISN answers the plain SYN: it fell back (RFC 9293, 3.10.7.4).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.500000 < S. 500:500(0) ack 101 win 65160 <mss 1400,sackOK,ts 9000 1000,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>   # early event tfo_rejected
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.020000 < S. 900:900(0) ack 101 win 65160 <mss 1460,sackOK,ts 7000 2000,nop,ws 7>   # event tfo_blackholed
1.020100 > P. 101:177(76) ack 901 win 502 <nop,nop,ts 2020 7000>
==
outcome            established
syn.count          2
synack_frame       4
server.isn         900
server.mss         1460
rtt.server         0.020
rtt.client         0.0001
rtt.quality        resolved by timestamps
tfo.status         blackholed
tfo.evidence       confirmed by timestamps
tfo.time_lost      1.000
tfo.resent_frame   5
absent tfo.new_cookie
