# MSS alone in a header of 24 octets, and an ACK field in the SYN that means nothing (RFC 9293, 3.1).
client 10.1.0.1:1026
server 10.2.0.1:524
0.000000 > S  12952:12952(0) stray-ack 4711 win 32768 <mss 1460>
0.001500 < S. 2744080:2744080(0) ack 12953 win 32768 <mss 1460>
0.001700 > .  12953:12953(0) ack 2744081 win 32768
==
outcome            established
syn.count          1
client.isn         12952
server.isn         2744080
client.mss         1460
client.options     mss
server.options     mss
mss.to_server      1460
mss.to_client      1460
rtt.server         0.0015
rtt.client         0.0002
rtt.total          0.0017
rtt.quality        exact
absent window_scaling sack timestamps client.ws_shift
