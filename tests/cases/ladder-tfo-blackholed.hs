# A SYN with data is repeated without it: the waiting time, what changed, and the data once more (RFC 7413, 4.1.3).
0.000000 > S  1000:1018(18) win 64240 <mss 1460,nop,nop,tfo 0102030405060708>
1.020000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted syn_changed tfo_fallback
1.060000 < S. 7:7(0) ack 1001 win 65160 <mss 1460>   # event tfo_blackholed rtt_ambiguous
1.060100 > P. 1001:1019(18) ack 8 win 502
==
outcome            established
label 1            SYN TFO data 18
comment 1          SYN: TFO cookie 0102030405060708, 18 octets of data; MSS 1460
label 2            SYN #2 +1.02 s
comment 2          SYN #2 +1.020 s: TFO option dropped, data dropped; SYN lost towards the server, or the server is silent; MSS 1460
label 3            SYN-ACK
comment 3          SYN-ACK: Which attempt was answered cannot be known (Karn); Fast Open blackholed on the path: suspected; RTT to server 40.000 ms; MSS 1460
label 4            ACK data 18
comment 4          ACK: established in 1.060 s, TFO blackholed, 2 SYNs; 18 octets of data, the SYN's again; RTT to client 0.100 ms
