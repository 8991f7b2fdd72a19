# A RST without ACK belongs to the handshake whose sequence numbers it fits: here the newest, though the older one waits too
# (RFC 9293, 3.10.7.4).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.030 < S. 1000:1000(0) ack 1001 win 65160 <mss 1460>               # late event synack_unacknowledged
0.040 > S  3000000000:3000000000(0) win 64240 <mss 1460>            # event port_reused
0.070 < S. 3000000000:3000000000(0) ack 3000000001 win 65160 <mss 1460>
0.080 > R  3000000001:3000000001(0) win 0                           # event client_reset
==
handshakes 2
outcome            SYN-ACK not acknowledged
handshake 1
outcome            reset by client
