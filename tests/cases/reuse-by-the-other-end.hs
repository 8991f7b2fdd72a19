# The server of the earlier connection opens the next one between the same sockets, with a newer ISN than it had sent (RFC 6528, 3).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 502
9.000 < S  90000:90000(0) win 64240 <mss 1460>            # event port_reused
9.030 > S. 90500:90500(0) ack 90001 win 65160 <mss 1460>
9.031 < .  90001:90001(0) ack 90501 win 502
==
handshakes 2
outcome            established
handshake 1
outcome            established
client             198.51.100.1:443
