# SYNs cross, and by chance they have the same IP identification and the same header: each end counts for itself (RFC 6864, 4.1).
0.000 > S  100:100(0) win 64240 id 7 ttl 64 <mss 1460>
0.010 < S  500:500(0) win 64240 id 7 ttl 60 <mss 1460>    # event simultaneous_open
0.020 < S. 500:500(0) ack 101 win 64240 <mss 1460>
0.030 > S. 100:100(0) ack 501 win 64240 <mss 1460>
==
outcome            established
simultaneous       yes
client.isn         100
server.isn         500
