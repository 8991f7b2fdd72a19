# More ISNs of the server than are remembered beside the last one: a SYN-ACK that came after the first still shows its own offer on its arrow, as
# nothing of a handshake's packets is lost by what follows (RFC 9293, 3.10.7.3).
0.0000 > S  100:100(0) win 64240 <mss 1460>
0.0300 < S. 500:500(0) ack 101 win 65160 <mss 1400>
0.1000 < S. 900:900(0) ack 101 win 65160 <mss 1401>
0.2000 < S. 910:910(0) ack 101 win 65160 <mss 1402>
0.3000 < S. 920:920(0) ack 101 win 65160 <mss 1403>
0.4000 < S. 930:930(0) ack 101 win 65160 <mss 1404>
0.5000 < S. 940:940(0) ack 101 win 65160 <mss 1405>
0.6000 < S. 950:950(0) ack 101 win 65160 <mss 1406>
0.7000 < S. 960:960(0) ack 101 win 65160 <mss 1407>
0.8000 < S. 970:970(0) ack 101 win 65160 <mss 1408>
0.9000 < S. 980:980(0) ack 101 win 65160 <mss 1409>
1.0000 < S. 990:990(0) ack 101 win 65160 <mss 1410>
1.0010 > .  101:101(0) ack 991 win 502
==
outcome            established
server.isn         990
server.mss         1410
rtt.server         1.000
comment 3          SYN-ACK: MSS 1401
comment 4          SYN-ACK: MSS 1402
