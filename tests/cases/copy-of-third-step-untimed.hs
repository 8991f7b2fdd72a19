# Without times the same identification tells the copy of the third step (RFC 6864, 4.1).
untimed
0 > S  100:100(0) win 64240 <mss 1460>
0 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0 > .  101:101(0) ack 501 win 64240 ttl 64 id 9
0 > .  101:101(0) ack 501 win 64240 ttl 63 id 9                      # event duplicate
==
outcome            established
