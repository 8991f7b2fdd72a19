# A device between the two capture points changes all it can: shift, ECN field of the IP header, and replaces two options by
# one of its own (RFC 9293, 3.2; RFC 3168, 5).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 64 id 7 ecn 2
0.000300 > S  100:100(0) win 64240 <mss 1460,nop,ws 9,mptcp,nop,nop,nop,nop> ttl 63 id 7 ecn 0   # event duplicate option_stripped
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,ws 7>
0.030500 > .  101:101(0) ack 501 win 502
==
outcome            established
at 2 copy.changes  TTL 64, then 63; window scale 7, then 9; IP ECN 2, then 0; without sackOK, ts; with mptcp
