# Without timestamps the path may be as long as from the first SYN: a SYN-ACK that comes again within that time after its ACK may
# have been under way (RFC 6298, 3).
0.000 > S  100:100(0) win 64240 <mss 1460>
1.000 > S  100:100(0) win 64240 <mss 1460>               # event syn_retransmitted
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>       # event rtt_ambiguous
1.031 > .  101:101(0) ack 501 win 64240
2.050 < S. 500:500(0) ack 101 win 65160 <mss 1460>       # event synack_retransmitted
2.080 < S. 500:500(0) ack 101 win 65160 <mss 1460>       # event synack_retransmitted ack_ignored
==
outcome            established
synack.count       3
at 5 absent loss
at 6 loss          ACK lost towards the server, or ignored there
