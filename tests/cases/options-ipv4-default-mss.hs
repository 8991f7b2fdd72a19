# Neither end sends an MSS over IPv4: 536 holds, and no option is in force (RFC 9293, 3.7.1).
0.000 > S 1000:1000(0) win 512                   # event mss_missing
0.030 < S. 5000:5000(0) ack 1001 win 4096        # event mss_missing
0.031 > . 1001:1001(0) ack 5001 win 512
==
outcome              established
mss.to_server        536
mss.to_client        536
window.client_first  512
absent client.mss server.mss window_scaling sack timestamps
