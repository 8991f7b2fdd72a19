# Only the SYN lacks the MSS: the server's own MSS may be sent unasked and is no unoffered option (RFC 9293, 3.7.1).
0.000000 > S  100:100(0) win 64240   # event mss_missing
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.020100 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.quality        exact
mss.to_server      1460
mss.to_client      536
server.mss         1460
absent client.mss
