# SYN and RST in one segment: the RST is looked at first, and before the SYN is answered nobody has anything to reset (RFC 9293, 3.10.7.3).
0.000 > S   100:100(0) win 64240 <mss 1460>
0.001 > SR  100:100(0) win 64240 <mss 1460>
0.030 < S.  500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .   101:101(0) ack 501 win 502
==
outcome            established
syn.count          1
at 2 nothing
