# The SYN without Fast Open stands before the one with it, and TSecr names it: the server never saw the data, whatever the order (RFC 7323, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>
0.080000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event syn_retransmitted syn_changed
0.120000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2000,nop,ws 7>   # event tfo_blackholed
0.120100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 2120 9000>
==
outcome            established
tfo.status         blackholed
tfo.evidence       confirmed by timestamps
rtt.server         0.120
absent tfo.time_lost
