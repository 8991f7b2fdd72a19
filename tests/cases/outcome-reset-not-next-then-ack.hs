# RSTs within the windows, but not with the next number, reset nothing: the ends answer with a challenge ACK at most, and go on (RFC 5961, 3.2; RFC 9293, 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1300>
0.031 < R  3000:3000(0) win 0                              # event server_reset
0.032 > .  101:101(0) ack 501 win 64240
0.033 > P. 101:201(100) ack 501 win 64240
0.063 < P. 501:601(100) ack 201 win 64240
client 192.0.2.1:40001
1.000 > S  100:100(0) win 64240 <mss 1460>
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1300>
1.031 > R  9000:9000(0) win 0                              # event client_reset
1.032 > .  101:101(0) ack 501 win 64240
==
handshakes 2
outcome            established
rtt.server         0.030
rtt.client         0.002
ttfb               0.063
ack_frame          4
at 3 outcome       reset by server
at 4 outcome       established
handshake 1
outcome            established
rtt.client         0.002
