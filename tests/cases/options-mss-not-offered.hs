# An MSS is sent in a SYN-ACK whether or not the SYN had one: that is no fault of the server (RFC 9293, 3.7.1).
0.000 > S 1000:1000(0) win 64240                            # event mss_missing
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
mss.to_server        1460
mss.to_client        536
