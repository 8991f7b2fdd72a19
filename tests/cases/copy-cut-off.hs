# The copy's options are cut off by the capture: what is missing there was not taken away by anybody (RFC 9293, 3.2).
0.000000 > S  100:100(0) win 64240 ttl 64 id 7 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.000300 > S  100:100(0) win 64240 ttl 63 id 7 cut 24 <mss 1460,sackOK,ts 1000 0,nop,ws 7>   # event duplicate
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.030500 > .  101:101(0) ack 501 win 502
==
outcome            established
at 2 copy.changes  TTL 64, then 63
