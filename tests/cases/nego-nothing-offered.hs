# Bare SYN and SYN-ACK: nothing is in force, and the default MSS of IPv4 holds both ways (RFC 9293, 3.7.1).
0.000000 > S  100:100(0) win 8192   # event mss_missing
0.020000 < S. 500:500(0) ack 101 win 4096   # event mss_missing
0.020100 > .  101:101(0) ack 501 win 8192
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
mss.to_server      536
mss.to_client      536
window.client_first 8192
window_scaling.reason the client did not offer it
sack.reason        the client did not offer it
timestamps.reason  the client did not offer it
absent window_scaling sack timestamps client.mss server.mss client.ws_shift server.ws_shift client.options server.options
