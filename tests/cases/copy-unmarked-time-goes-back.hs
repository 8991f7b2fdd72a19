# Without identification and timestamps only the time tells a copy, and a clock that goes back tells nothing: a SYN sent again.
0.0010 > S  100:100(0) win 64240 id 0 <mss 1460>
0.0009 > S  100:100(0) win 64240 id 0 <mss 1460>          # event syn_retransmitted
0.0300 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.0310 > .  101:101(0) ack 501 win 502
==
outcome            established
syn.count          2
at 2 absent syn.interval
