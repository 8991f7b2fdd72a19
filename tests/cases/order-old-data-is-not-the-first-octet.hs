# Data of the connection before on these sockets comes late: by its numbers it is not the new connection's first octet (RFC 9293,
# 3.4.1).
0.000 > S  3000100000:3000100000(0) win 64240 <mss 1460>
0.030 < S. 1000:1000(0) ack 3000100001 win 65160 <mss 1460>
0.031 > .  3000100001:3000100001(0) ack 1001 win 64240
0.040 < P. 1001:1011(10) ack 3000100001 win 65160
0.050 > R  3000100001:3000100001(0) win 0
5.000 > S  3000000000:3000000000(0) win 64240 <mss 1460>            # event port_reused
5.030 < S. 3000000000:3000000000(0) ack 3000000001 win 65160 <mss 1460>
5.031 > .  3000000001:3000000001(0) ack 3000000001 win 64240
5.040 < P. 1001:1011(10) ack 3000100001 win 65160
5.050 < P. 3000000001:3000000011(10) ack 3000000001 win 65160
==
handshakes 2
ttfb               0.040
handshake 1
ttfb               0.050
at 9 nothing
