# Which of two cookies an arrow carried is not said where only the newest is kept, nor the octets of one of invalid length; one octet is one (RFC 7413, 2 and 4.1.3).
0.000000 > S  1000:1018(18) win 64240 <mss 1460,nop,nop,tfo 0102030405060708>
1.020000 > S  1000:1018(18) win 64240 <mss 1460,nop,nop,tfo 1112131415161718>   # event syn_retransmitted
1.060000 < S. 7:7(0) ack 1018 win 65160 <mss 1460,nop,nop,tfo 2122232425262728>   # event tfo_partial rtt_ambiguous
1.060100 > P. 1018:1019(1) ack 8 win 502
client 192.0.2.1:40001
2.000000 > S  5000:5000(0) win 64240 <mss 1460,tfo 010203,nop,nop,nop>   # event tfo_invalid_cookie
2.040000 < S. 90:90(0) ack 5001 win 65160 <mss 1460>
2.041000 < S. 90:90(0) ack 5001 win 65160 <mss 1200>   # event synack_retransmitted
2.042000 < S. 90:90(0) ack 5001 win 65160 <mss 1460>   # event synack_retransmitted
2.042100 > .  5001:5001(0) ack 91 win 502   # event rtt_ambiguous
==
tfo.status         partly accepted
comment 1          SYN: TFO cookie of 8 octets, 18 octets of data; MSS 1460
comment 2          SYN #2 +1.020 s: TFO cookie of 8 octets, 18 octets of data; SYN lost towards the server, or the server is silent
comment 3          SYN-ACK: Which attempt was answered cannot be known (Karn); Fast Open data accepted in part: 17 of 18 octets acknowledged; all but one: a known fault of middleboxes; TFO cookie 2122232425262728; RTT to server 40.000 ms; MSS 1460
comment 4          ACK: established in 1.060 s, TFO partly accepted, 2 SYNs; 1 octet of data, the SYN's again; RTT to client 0.100 ms
handshake 1
comment 5          SYN: Fast Open cookie of invalid length, or on a segment that is no SYN; TFO cookie of 3 octets; MSS 1460
comment 7          SYN-ACK #2 +1.000 ms: SYN-ACK lost towards the client, or its ACK before the capture; MSS 1200
label 7            SYN-ACK #2 +1.00 ms
comment 8          SYN-ACK #3 +1.000 ms: SYN-ACK lost towards the client, or its ACK before the capture
