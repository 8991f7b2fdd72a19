# More ISNs of the server than are remembered beside the last one: of the copy of the first SYN-ACK nothing more can be said in the end.
0.0000 > S  100:100(0) win 64240 <mss 1460>
0.0300 < S. 500:500(0) ack 101 win 65160 id 10 ttl 60 <mss 1460>
0.0302 < S. 500:500(0) ack 101 win 65160 id 10 ttl 59 <mss 1400>   # event duplicate mss_clamped
0.1000 < S. 900:900(0) ack 101 win 65160 id 11 ttl 60 <mss 1460>
0.2000 < S. 910:910(0) ack 101 win 65160 id 12 ttl 60 <mss 1460>
0.3000 < S. 920:920(0) ack 101 win 65160 id 13 ttl 60 <mss 1460>
0.4000 < S. 930:930(0) ack 101 win 65160 id 14 ttl 60 <mss 1460>
0.5000 < S. 940:940(0) ack 101 win 65160 id 15 ttl 60 <mss 1460>
0.5200 < S. 941:941(0) ack 101 win 65160 id 17 ttl 60 <mss 1460>
0.5400 < S. 942:942(0) ack 101 win 65160 id 18 ttl 60 <mss 1460>
0.5600 < S. 943:943(0) ack 101 win 65160 id 19 ttl 60 <mss 1460>
0.5800 < S. 944:944(0) ack 101 win 65160 id 20 ttl 60 <mss 1460>
0.6000 < S. 950:950(0) ack 101 win 65160 id 30 ttl 60 <mss 1460>
0.6010 > .  101:101(0) ack 951 win 502
==
outcome            established
server.isn         950
at 3 copy.changes  TTL 60, then 59; MSS 1460, then 1400
comment 3 SYN-ACK: A device on the path changed the MSS
