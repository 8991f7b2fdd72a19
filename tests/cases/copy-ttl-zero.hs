# A TTL of 0 is what a broken host sends: no hops are gone by then, and a copy does not say that it changed.
0.0000 > S  100:100(0) win 64240 id 7 ttl 0 <mss 1460>
0.0002 > S  100:100(0) win 64240 id 7 ttl 9 <mss 1400>    # event duplicate mss_clamped
0.0300 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.0310 > .  101:101(0) ack 501 win 502
==
outcome            established
at 2 copy.changes  MSS 1460, then 1400
