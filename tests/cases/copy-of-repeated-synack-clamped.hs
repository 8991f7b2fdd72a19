# The copy of a repeated SYN-ACK behind a router, which has clamped its MSS (RFC 9293, 3.7.1).
0.0000 > S  100:100(0) win 64240 <mss 1460>
0.0300 < S. 500:500(0) ack 101 win 65160 id 10 ttl 60 <mss 1460>
1.0300 < S. 500:500(0) ack 101 win 65160 id 11 ttl 60 <mss 1460>   # event synack_retransmitted
1.0302 < S. 500:500(0) ack 101 win 65160 id 11 ttl 59 <mss 1300>   # event duplicate mss_clamped
1.0310 > .  101:101(0) ack 501 win 502                             # event rtt_ambiguous
==
outcome            established
at 4 copy.changes  TTL 60, then 59; MSS 1460, then 1300
