# A cookie is requested, granted and used: itself beside the arrows, and the data's length on them (RFC 7413, 4.1.2 and 4.2).
0.000000 > S  1000:1000(0) win 64240 <mss 1460,nop,nop,tfo>   # event tfo_requested
0.040000 < S. 7:7(0) ack 1001 win 65160 <mss 1460,nop,nop,tfo 0102030405060708>   # event tfo_granted
0.040100 > .  1001:1001(0) ack 8 win 502
client 192.0.2.1:40001
1.000000 > S  5000:5100(100) win 64240 <mss 1460,nop,nop,tfo 0102030405060708>
1.040000 < S. 90:106(16) ack 5101 win 65160 <mss 1460>   # event tfo_accepted
1.040100 > .  5101:5101(0) ack 107 win 502
==
label 1            SYN TFO request
comment 1          SYN: TFO cookie request; MSS 1460
label 2            SYN-ACK TFO cookie
comment 2          SYN-ACK: Fast Open cookie granted; TFO cookie 0102030405060708; RTT to server 40.000 ms; MSS 1460
label 3            ACK
comment 3          ACK: established in 40.100 ms, TFO cookie granted; RTT to client 0.100 ms
label 4            SYN TFO data 100
comment 4          SYN: TFO cookie 0102030405060708, 100 octets of data; MSS 1460
label 5            SYN-ACK data 16
comment 5          SYN-ACK: Fast Open accepted: 100 of 100 octets acknowledged; 16 octets of data; RTT to server 40.000 ms; Time to first octet 40.000 ms; MSS 1460
label 6            ACK
comment 6          ACK: established in 40.100 ms, TFO accepted; RTT to client 0.100 ms
handshake 1
outcome            established
