# SYN-ACKs that answer two different SYNs, neither in the capture so far: two handshakes, and the second one has two server ISNs. The
# repetition of the first one's, and its late SYN, belong to it (RFC 9293, 3.10.7.3).
0.010 < S. 5000:5000(0) ack 1001 win 65160 <mss 1400>      # early event capture_began_late
0.020 < S. 5000:5000(0) ack 9001 win 65160 <mss 1400>      # event capture_began_late
0.030 < S. 7000:7000(0) ack 9001 win 65160 <mss 1400>      # late event synack_unacknowledged
1.010 < S. 5000:5000(0) ack 1001 win 65160 <mss 1400>      # event synack_retransmitted
0.000 > S  1000:1000(0) win 64240 <mss 1460>               # late event synack_unacknowledged
==
handshakes 2
handshake 0
synack.count       2
syn_frame          5
handshake 1
synack.count       1
server.isn         7000
