# The acknowledgment number decides, not the last SYN; which SYN brought the SYN-ACK about stays open (RFC 7413, 4.2.2; RFC 6298, 3).
# The SYN-ACK can be the first one, late, or one that the plain SYN called forth again.
0.000000 > S  100:176(76) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.200000 < S. 500:500(0) ack 177 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 7>   # event tfo_accepted rtt_ambiguous
1.200100 > .  177:177(0) ack 501 win 502
==
outcome            established
syn.count          2
rtt.server         0.200
rtt.client         0.0001
rtt.quality        ambiguous
tfo.status         accepted
tfo.acked          76
absent tfo.time_lost tfo.evidence capture_point
