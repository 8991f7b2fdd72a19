# The SYN comes again a second after its SYN-ACK passed the capture: that one was lost towards the client (RFC 9293, 3.8.1).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.020 > S  100:100(0) win 64240 <mss 1460>               # event syn_retransmitted
1.050 < S. 500:500(0) ack 101 win 65160 <mss 1460>       # event synack_retransmitted
1.051 > .  101:101(0) ack 501 win 64240                  # event rtt_ambiguous
==
outcome            established
at 3 loss          SYN-ACK lost towards the client
at 4 loss          SYN-ACK lost towards the client, or its ACK before the capture
