# A socket connects to itself: its SYN comes back, and its SYN-ACK is the other end's (RFC 9293, 3.5). The ends are one.
client 192.0.2.1:5000
server 192.0.2.1:5000
0.000 > S  100:100(0) win 64240 <mss 1460>
0.001 > S. 100:100(0) ack 101 win 64240 <mss 1460>
0.002 > .  101:101(0) ack 101 win 64240
==
outcome            established
client             192.0.2.1:5000
server             192.0.2.1:5000
rtt.server         0.001
rtt.client         0.001
