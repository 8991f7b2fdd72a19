# An MSS of 535 is below what every IPv4 host takes; 536 is not (RFC 9293, 3.7.1).
0.000000 > S  100:100(0) win 64240 <mss 535>   # event mss_small
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 536>
0.020100 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.quality        exact
client.mss         535
server.mss         536
mss.to_client      535
mss.to_server      536
