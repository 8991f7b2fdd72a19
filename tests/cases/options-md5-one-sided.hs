# The SYN is signed, the SYN-ACK is not: not in force (RFC 2385, 2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,nop,nop,md5>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > R 1001:1001(0) win 0                                # event client_reset
==
outcome              reset by client
absent md5
