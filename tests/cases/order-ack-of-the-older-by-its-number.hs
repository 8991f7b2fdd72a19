# Two attempts on one pair of sockets at the same time: the older one's final ACK could be the newer one's by its sequence number, not by what it
# acknowledges, and each is established by its own (RFC 9293, 3.4).
0.000 > S  1000000:1000000(0) win 64240 <mss 1460>
0.010 > S  100:100(0) win 64240 <mss 1460>                        # event port_reused
0.030 < S. 3000000000:3000000000(0) ack 1000001 win 65160 <mss 1460>
0.040 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.050 > .  1000001:1000001(0) ack 3000000001 win 502
0.060 > .  101:101(0) ack 501 win 502
==
outcome            established
rtt.server         0.030
rtt.client         0.020
ack_frame          5
handshake 1
outcome            established
rtt.server         0.030
rtt.client         0.020
ack_frame          6
