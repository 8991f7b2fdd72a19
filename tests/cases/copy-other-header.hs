# The same IP identification, but another window, other flags or data: another packet, whose sender does not count (RFC 6864, 4.1).
0.000 > S   100:100(0) win 64240 id 7 <mss 1460>
0.001 > S   100:100(0) win 32120 id 7 <mss 1460>          # event syn_retransmitted
0.002 > SP  100:100(0) win 32120 id 7 <mss 1460>          # event syn_retransmitted
0.030 < S.  500:500(0) ack 101 win 65160 <mss 1460>       # event rtt_ambiguous
0.031 > .   101:101(0) ack 501 win 502 id 9
0.032 > .   101:101(0) ack 501 win 1004 id 9
==
outcome            established
syn.count          3
at 6 nothing
