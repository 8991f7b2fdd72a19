# SYNs cross: four arrows, the server's first one a SYN (RFC 9293, 3.5, figure 7).
0.000000 > S  100:100(0) win 64240 <mss 1460>
0.004000 < S  500:500(0) win 29200 <mss 1400>   # event simultaneous_open
0.004100 > S. 100:100(0) ack 501 win 64240 <mss 1460>
0.034000 < S. 500:500(0) ack 101 win 29200 <mss 1400>
==
outcome            established
label 2            SYN
comment 1          SYN: MSS 1460
comment 2          SYN: Simultaneous open; MSS 1400
label 3            SYN-ACK
comment 3          SYN-ACK: MSS 1460
label 4            SYN-ACK
comment 4          SYN-ACK: established in 34.000 ms, simultaneous open; MSS 1400
