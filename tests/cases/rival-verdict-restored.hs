# Of two SYN-ACKs with other ISNs the acknowledged one decides, with all that it proved: TSecr names the plain SYN, so the black hole is
# confirmed and the RTT resolved, though the second one, without timestamps, left both open (RFC 7323, 4.3).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2000,nop,ws 7>   # event tfo_blackholed
1.040000 < S. 900:900(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 7>   # early event tfo_blackholed rtt_ambiguous
1.050000 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 2050 9000>
==
outcome            established
server.isn         500
tfo.status         blackholed
tfo.evidence       confirmed by timestamps
rtt.server         0.030
rtt.quality        resolved by timestamps
tfo.resent_frame   5
