# The capture misses the new connection's SYN-ACK; its client is known by its own numbers alone, the server's octets by what they
# acknowledge; data of the older connection stays with that one.
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.030 < S. 1000:1000(0) ack 1001 win 65160 <mss 1460>
0.031 > .  1001:1001(0) ack 1001 win 64240
0.050 > F. 1001:1001(0) ack 1001 win 64240
5.000 > S  3000000000:3000000000(0) win 64240 <mss 1460>            # event port_reused
5.031 > .  3000000001:3000000001(0) ack 2000000001 win 64240
5.040 < P. 1001:1011(10) ack 1002 win 65160
5.050 < P. 2000000001:2000000011(10) ack 3000000001 win 65160
==
handshakes 2
ttfb               5.040
handshake 1
outcome            established
ack_frame          6
ttfb               0.050
