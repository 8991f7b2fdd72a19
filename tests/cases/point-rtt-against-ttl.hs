# The split puts the capture between the ends, though the client is no hop away: a tunnel hides hops, a time hides nothing.
0.000 > S  100:100(0) win 64240 ttl 64 <mss 1460,nop,nop,sackOK>
0.020 < S. 500:500(0) ack 101 win 65160 ttl 57 <mss 1460,nop,nop,sackOK>
0.040 > .  101:101(0) ack 501 win 64240 ttl 64
==
capture_point          between
capture_point.evidence round-trip times
