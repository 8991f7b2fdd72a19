# One of the two has no identification: it tells nothing, and the very same header within a device's delay is a copy (RFC 6864, 4.1).
0.000000 > S  100:100(0) win 64240 id 5 <mss 1460,nop,ws 7>
0.000500 > S  100:100(0) win 64240 id 0 ttl 63 <mss 1460,nop,ws 7>  # event duplicate; late event no_answer
==
syn.count          1
