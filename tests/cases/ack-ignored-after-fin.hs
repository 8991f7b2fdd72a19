# The client has sent its request and its FIN, yet the server goes on to repeat the SYN-ACK, as with a full accept queue: it has ignored
# the final ACK; the SYN-ACK is of this connection, not of one that the capture missed (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1400>
0.030100 > .  101:101(0) ack 501 win 64240
0.030200 > P. 101:201(100) ack 501 win 64240
0.030300 > F. 201:201(0) ack 501 win 64240
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1400>     # event synack_retransmitted ack_ignored
==
outcome            established
synack.count       2
synack_frame       2
at 6 loss          ACK lost towards the server, or ignored there
