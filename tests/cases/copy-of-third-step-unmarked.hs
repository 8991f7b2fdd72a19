# The final ACK without any mark of its own, twice within a millisecond: captured twice; after ten it is a segment like any other.
0.0000 > S  100:100(0) win 64240 <mss 1460>
0.0300 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.0310 > .  101:101(0) ack 501 win 502 id 0
0.0312 > .  101:101(0) ack 501 win 502 id 0               # event duplicate
0.0410 > .  101:101(0) ack 501 win 502 id 0
==
outcome            established
at 5 nothing
