# An ECN-setup SYN without answer is repeated without ECN (RFC 3168, 6.1.1.1).
0.000000 > SEW 100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000000 > S   100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted syn_changed ecn_fallback
1.030000 < S.  500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event rtt_ambiguous
1.030100 > .   101:101(0) ack 501 win 64240
==
outcome            established
syn.count          2
rtt.server         0.030
rtt.quality        ambiguous
ecn                none
at 2 syn.changes   ECN bits dropped
