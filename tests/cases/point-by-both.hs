# The split of the round-trip time and the TTLs say the same: the server is near.
0.000 > S  100:100(0) win 64240 ttl 51 <mss 1460,nop,nop,sackOK>
0.001 < S. 500:500(0) ack 101 win 65160 ttl 64 <mss 1460,nop,nop,sackOK>
0.041 > .  101:101(0) ack 501 win 64240 ttl 51
==
capture_point          near the server
capture_point.evidence round-trip times and TTL
