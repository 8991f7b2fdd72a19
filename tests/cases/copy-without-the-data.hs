# Without any mark of its own, and the SYN's data is gone, within a millisecond: another packet, for nothing says that it is the same.
0.0000 > S  100:110(10) win 64240 id 0 <mss 1460>         # event syn_data
0.0005 > S  100:100(0) win 64240 id 0 <mss 1460>          # event syn_retransmitted syn_changed
0.0300 < S. 500:500(0) ack 101 win 65160 <mss 1460>       # event rtt_ambiguous
0.0310 > P. 101:111(10) ack 501 win 502
==
outcome            established
syn.count          2
tfo.status         data without cookie rejected
at 2 syn.changes   data dropped
at 2 says syn_changed SYN repeated with another offer: data dropped
