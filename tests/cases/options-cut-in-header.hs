# A capture that holds 14 octets of each TCP header: no handshake can be told from that.
0.000 > S 1000:1000(0) win 64240 cut 14 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 cut 14 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 502 cut 14
==
handshakes           0
at 1 nothing
at 2 nothing
