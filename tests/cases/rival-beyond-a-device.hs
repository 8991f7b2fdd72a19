# A device replaces the client's ISN; the SYN-ACK beyond it and another server's before it are both captured. The first comes again and is
# acknowledged: its second packet on this side is a copy, for it acknowledges the other number (RFC 6528, 1).
0.0000 > S  100:100(0) win 64240 <mss 1460> ttl 64 id 4711
0.0200 > S  77000:77000(0) win 64240 <mss 1460> ttl 60 id 4711         # event duplicate
0.0201 < S. 500:500(0) ack 77001 win 65160 <mss 1460> ttl 64 id 0
0.0301 < S. 900000:900000(0) ack 101 win 29200 <mss 1300> ttl 50 id 0
1.0201 < S. 500:500(0) ack 77001 win 65160 <mss 1460> ttl 64 id 0     # event synack_retransmitted
1.0401 < S. 500:500(0) ack 101 win 65160 <mss 1460> ttl 60 id 0       # event duplicate
1.0402 > .  101:101(0) ack 501 win 502 ttl 64 id 4712                 # event rtt_ambiguous
==
outcome            established
server.isn         500
synack.count       2
at 6 copy.changes  TTL 64, then 60; ack 77001, then 101
