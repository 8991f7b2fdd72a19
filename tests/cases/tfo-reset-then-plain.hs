# A middlebox resets the SYN with data; the plain repetition with the same ISN is answered (RFC 7413, 4.1.3; RFC 9293, 3.10.7.3).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.005000 < R. 0:0(0) ack 177 win 0   # event refused tfo_reset
0.505000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1505 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
0.525000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1505,nop,ws 7>
0.525100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 1525 9000>
==
outcome            established
syn.count          2
rtt.server         0.020
rtt.quality        resolved by timestamps
tfo.status         reset
tfo.resent_frame   5
at 2 outcome       refused
at 2 tfo.status    reset
absent tfo.time_saved tfo.time_lost tfo.evidence
