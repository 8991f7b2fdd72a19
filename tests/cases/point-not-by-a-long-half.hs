# The server's half is as long as a retransmission timeout: it may hold one that the capture does not show, and so tells no place (RFC 6298, 3).
0.000 > S  100:100(0) win 64240 ttl 60 <mss 1460>
1.023 < S. 500:500(0) ack 101 win 65160 ttl 60 <mss 1460>
1.043 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.server         1.023
rtt.client         0.020
rtt.quality        exact
absent capture_point capture_point.evidence
