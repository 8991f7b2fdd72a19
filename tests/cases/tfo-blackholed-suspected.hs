# Without timestamps nobody can tell which SYN was answered: a black hole is suspected, the RTT ambiguous (RFC 7413, 7.1; RFC 6298, 3).
0.000000 > S  100:176(76) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.020000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.040000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 7>   # event tfo_blackholed rtt_ambiguous
1.040100 > P. 101:177(76) ack 501 win 502
==
outcome            established
syn.count          2
rtt.server         0.020
rtt.client         0.0001
rtt.quality        ambiguous
tfo.status         blackholed
tfo.evidence       suspected
tfo.time_lost      1.020
tfo.resent_frame   4
absent tfo.time_saved
at 3 says tfo_blackholed Fast Open blackholed on the path: suspected
