# Over IPv6 an MSS below 1220 is small (RFC 9293, 3.7.1; RFC 8200, 5): here both ends'.
ipv6
0.000 > S 1000:1000(0) win 64240 <mss 1219>             # event mss_small
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 536>    # event mss_small
0.031 > . 1001:1001(0) ack 5001 win 64240
==
mss.to_server        536
mss.to_client        1219
