# The authentication option in both directions (RFC 5925, 2.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,ao>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,ao>
0.031 > . 1001:1001(0) ack 5001 win 64240 <ao>
==
tcp_ao               yes
client.options       mss,ao
absent md5
