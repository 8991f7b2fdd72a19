# A socket that connects to itself, and the capture begins with its SYN-ACK (RFC 9293, 3.5).
client 192.0.2.1:5000
server 192.0.2.1:5000
0.001 > S. 100:100(0) ack 101 win 64240 <mss 1460>        # event capture_began_late
0.002 > .  101:101(0) ack 101 win 64240
==
outcome            capture began late
rtt.client         0.001
