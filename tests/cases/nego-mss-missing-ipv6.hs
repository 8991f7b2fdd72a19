# Without an MSS option 1220 holds over IPv6 (RFC 9293, 3.7.1).
ipv6
0.000000 > S  100:100(0) win 64800 <nop,ws 7>   # event mss_missing
0.020000 < S. 500:500(0) ack 101 win 64260 <nop,ws 7>   # event mss_missing
0.020100 > .  101:101(0) ack 501 win 507
==
outcome            established
rtt.quality        exact
mss.to_server      1220
mss.to_client      1220
absent client.mss server.mss
