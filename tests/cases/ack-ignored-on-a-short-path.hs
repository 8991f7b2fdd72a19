# The server is 10 ms away: a SYN-ACK 100 ms after its ACK was sent by a server that had the ACK; no half second is needed to
# see that (RFC 9293, 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.011 > .  101:101(0) ack 501 win 64240
0.111 < S. 500:500(0) ack 101 win 65160                  # event synack_retransmitted ack_ignored mss_missing
==
outcome            established
