# The capture begins with the SYN-ACK, which the client resets: that is seen whole, though the beginning is not (RFC 9293, 3.10.7.3).
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>        # event capture_began_late
0.031 > R  101:101(0) win 0                               # event client_reset
==
outcome            reset by client
absent syn_frame rtt.server
