# An MSS below 536 from the server (RFC 9293, 3.7.1); 536 itself is no fault.
0.000 > S 1000:1000(0) win 64240 <mss 536>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 535>    # event mss_small
0.031 > . 1001:1001(0) ack 5001 win 64240
==
client.mss           536
server.mss           535
mss.to_server        535
mss.to_client        536
