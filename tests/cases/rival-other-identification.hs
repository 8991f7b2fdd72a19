# Another ISN of the server behind a router, and another IP identification: no copy with replaced numbers, but a second SYN-ACK; the
# final ACK decides.
0.0000 > S  100:100(0) win 64240 <mss 1460>
0.0300 < S. 500:500(0) ack 101 win 65160 id 10 ttl 60 <mss 1460>
0.0302 < S. 900:900(0) ack 101 win 65160 id 11 ttl 59 <mss 1400>
0.0310 > .  101:101(0) ack 901 win 502
==
outcome            established
server.isn         900
server.mss         1400
rtt.server         0.0302
