# The SYN with Fast Open is lost, and so is the first one without it: what Fast Open cost is the time until the client fell back, the rest
# is the path's (RFC 7413, 4.1.3.1).
0.000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>            # event syn_retransmitted syn_changed tfo_fallback
3.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 4000 0,nop,ws 7>            # event syn_retransmitted
3.040 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 4000,nop,ws 7> # event tfo_blackholed
3.041 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 4041 9000>
==
outcome            established
tfo.status         blackholed
tfo.evidence       confirmed by timestamps
tfo.time_lost      1.000
