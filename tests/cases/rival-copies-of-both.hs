# Two server ISNs behind a mirror port that shows each packet twice: no SYN-ACK was repeated.
0.000000 > S  100:100(0) win 64240 id 11 <mss 1460>
0.000100 > S  100:100(0) win 64240 id 11 ttl 63 <mss 1460>           # event duplicate
0.010000 < S. 500:500(0) ack 101 win 65160 id 21 <mss 1300>
0.010050 < S. 900000:900000(0) ack 101 win 29200 id 31 <mss 1400>
0.010100 < S. 500:500(0) ack 101 win 65160 id 21 ttl 63 <mss 1280>   # event duplicate mss_clamped
0.010150 < S. 900000:900000(0) ack 101 win 29200 id 31 ttl 63 <mss 1400>   # event duplicate
0.040000 > .  101:101(0) ack 501 win 64240
==
outcome            established
synack.count       1
synack_frame       3
server.mss         1300
rtt.server         0.010
rtt.client         0.030
rtt.quality        exact
at 5 says duplicate The same packet captured twice: TTL 64, then 63; MSS 1300, then 1280
at 6 says duplicate The same packet captured twice: TTL 64, then 63
