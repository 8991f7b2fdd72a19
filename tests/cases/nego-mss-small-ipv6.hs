# An MSS of 1219 is below what every IPv6 host takes; 1220 is not (RFC 9293, 3.7.1).
ipv6
0.000000 > S  100:100(0) win 64240 <mss 1220>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1219>   # event mss_small
0.020100 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.quality        exact
mss.to_client      1220
mss.to_server      1219
