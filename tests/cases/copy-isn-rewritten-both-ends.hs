# Captured at both ends, 20 ms apart: a SYN-ACK without identification and timestamps is told by what it acknowledges, for no server answers both numbers.
0.000000 > S  100:100(0) win 64240 <mss 1460> ttl 64 id 4711
0.020000 > S  77000:77000(0) win 64240 <mss 1380> ttl 60 id 4711   # event duplicate mss_clamped
0.020100 < S. 500:500(0) ack 77001 win 65160 <mss 1460> ttl 64 id 0
0.040100 < S. 88000:88000(0) ack 101 win 65160 <mss 1460> ttl 60 id 0   # event duplicate
0.040200 > .  101:101(0) ack 88001 win 502 ttl 64 id 4712
0.060200 > .  77001:77001(0) ack 501 win 502 ttl 60 id 4712   # event duplicate
==
outcome            established
synack.count       1
ack_frame          5
at 2 copy.changes  TTL 64, then 60; ISN 100, then 77000; MSS 1460, then 1380
at 4 copy.changes  TTL 64, then 60; ISN 500, then 88000; ack 77001, then 101
