# The words on the arrows of a handshake that negotiates ECN and has its first data (RFC 3168, 6.1.1).
0.000000 > SEW 1000:1000(0) win 64240 <mss 1460,sackOK,TS 10 0,nop,ws 7>
0.040000 < SE. 7:7(0) ack 1001 win 65160 <mss 1400,nop,nop,sackOK,nop,ws 8>
0.040100 > .   1001:1001(0) ack 8 win 502
0.041000 > P.  1001:1101(100) ack 8 win 502
0.082000 < P.  8:208(200) ack 1101 win 500
==
outcome            established
at 4 nothing
label 1            SYN CWR ECE
comment 1          SYN: CWR, ECE, MSS 1460, WS 7, SACK, TS
label 2            SYN-ACK ECE
comment 2          SYN-ACK: RTT to server 40.000 ms; ECE, MSS 1400, WS 8, SACK
label 3            ACK
comment 3          ACK: established in 40.100 ms; RTT to client 0.100 ms
label 5            first data
comment 5          first data: Time to first octet 82.000 ms
