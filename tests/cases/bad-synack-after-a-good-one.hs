# After the SYN-ACK comes another that acknowledges what nobody sent: it is said on that packet, and the good one is answered (RFC 9293,
# 3.10.7.3).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 < S. 900:900(0) ack 555 win 65160 <mss 1460>        # event bad_synack
0.032 > .  101:101(0) ack 501 win 502
==
outcome            established
server.isn         500
rtt.client         0.002
