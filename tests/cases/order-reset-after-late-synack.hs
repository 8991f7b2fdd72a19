# The final ACK stands before its SYN-ACK in the file; the handshake stays established, also when the client resets the
# connection right behind them (RFC 9293, 3.4).
0.000000 > S  100:100(0) win 64240 <mss 1460>
0.030100 > .  101:101(0) ack 501 win 64240
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.060000 > R  101:101(0) win 0
==
outcome            established
synack_frame       3
at 4 nothing
