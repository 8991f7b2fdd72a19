# Two SYN-ACKs of different ISNs: each arrow shows its own offer, and the one that was acknowledged its round-trip time (RFC 9293, 3.10.7.3).
0.000000 > S  1000:1000(0) win 64240 <mss 1460>
0.040000 < S. 7:7(0) ack 1001 win 65160 <mss 1200>
0.050000 < S. 900:900(0) ack 1001 win 65160 <mss 1300>
0.051000 > .  1001:1001(0) ack 901 win 502
==
outcome            established
comment 2          SYN-ACK: MSS 1200
comment 3          SYN-ACK: RTT to server 50.000 ms; MSS 1300
comment 4          ACK: established in 51.000 ms; RTT to client 1.000 ms
