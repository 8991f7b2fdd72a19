# The client resets, and sends the same SYN again, as after a half-open peer's challenge: a further attempt of the same handshake,
# which the second answer completes (RFC 9293, 3.5.1).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > R  101:101(0) win 0                              # event client_reset
1.000 > S  100:100(0) win 64240 <mss 1460>               # event syn_retransmitted
1.030 < S. 900:900(0) ack 101 win 65160 <mss 1460>       # event rtt_ambiguous
1.031 > .  101:101(0) ack 901 win 64240
==
outcome            established
syn.count          2
server.isn         900
