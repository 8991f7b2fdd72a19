# The attempt was refused; a SYN of the other end after that is its own attempt, no simultaneous open (RFC 9293, 3.5).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.030 < R. 0:0(0) ack 1001 win 0                           # event refused
5.000 < S  7000:7000(0) win 65160 <mss 1400>               # event port_reused
5.030 > S. 9000:9000(0) ack 7001 win 64240 <mss 1460>
5.031 < .  7001:7001(0) ack 9001 win 65160
==
handshakes 2
outcome            refused
handshake 1
client             198.51.100.1:443
outcome            established
