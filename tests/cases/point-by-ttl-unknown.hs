# Both ends are some hops away: the TTLs tell no end that is near, and without times nothing else does.
untimed
0 > S  100:100(0) win 64240 ttl 51 <mss 1460,nop,nop,sackOK>
0 < S. 500:500(0) ack 101 win 65160 ttl 250 <mss 1460,nop,nop,sackOK>
0 > .  101:101(0) ack 501 win 64240 ttl 51
==
absent capture_point capture_point.evidence
