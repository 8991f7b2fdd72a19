# The server's FIN stands in its SYN-ACK already: the sockets are used again after a close that the capture shows (RFC 9293, 3.6).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.010 < SF. 500:500(0) ack 1001 win 65160 <mss 1300>
0.020 > .  1001:1001(0) ack 502 win 64240
1.000 > S  900000:900000(0) win 64240 <mss 1460>       # event port_reused
1.010 < S. 800:800(0) ack 900001 win 65160 <mss 1300>
1.020 > .  900001:900001(0) ack 801 win 64240
==
handshakes 2
outcome            established
rtt.client         0.010
at 4 port_reused.earlier closed or reset
handshake 1
outcome            established
