# A SYN of the other end after the SYN-ACK is no simultaneous open: the first attempt was answered already (RFC 9293, 3.5).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>               # late event synack_unacknowledged
0.040 < S  7000:7000(0) win 65160 <mss 1460>                        # event port_reused; late event no_answer
==
handshakes 2
absent simultaneous
handshake 1
client             198.51.100.1:443
