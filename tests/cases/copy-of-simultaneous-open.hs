# A simultaneous open captured on both sides of a router: each packet once more, none of them sent again (RFC 9293, 3.5, figure 7).
0.0000 > S  100:100(0) win 64240 <mss 1460> ttl 64 id 11
0.0003 > S  100:100(0) win 64240 <mss 1460> ttl 63 id 11           # event duplicate
0.0050 < S  500:500(0) win 65160 <mss 1460> ttl 64 id 12           # event simultaneous_open
0.0053 < S  500:500(0) win 65160 <mss 1460> ttl 63 id 12           # event duplicate
0.0200 > S. 100:100(0) ack 501 win 64240 <mss 1460> ttl 64 id 13
0.0203 > S. 100:100(0) ack 501 win 64240 <mss 1460> ttl 63 id 13   # event duplicate
0.0210 < S. 500:500(0) ack 101 win 65160 <mss 1460> ttl 64 id 14
0.0213 < S. 500:500(0) ack 101 win 65160 <mss 1460> ttl 63 id 14   # event duplicate
==
outcome            established
simultaneous       yes
syn.count          1
