# Neither end sends an MSS over IPv6: 1220 holds (RFC 9293, 3.7.1).
ipv6
0.000 > S 1000:1000(0) win 64800                 # event mss_missing
0.030 < S. 5000:5000(0) ack 1001 win 64800       # event mss_missing
0.031 > . 1001:1001(0) ack 5001 win 64800
==
outcome              established
client               [2001:db8::1]:40000
mss.to_server        1220
mss.to_client        1220
absent client.mss server.mss client.options server.options window_scaling sack timestamps
