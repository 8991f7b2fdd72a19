# A dozen SYN-ACKs of different ISNs, more than are kept: each arrow of the ladder still shows its own offer, but for the very first, which
# is forgotten with its place (RFC 9293, 3.10.7.3).
0.000000 > S  1000:1000(0) win 64240 <mss 1460>
0.040000 < S. 7:7(0) ack 1001 win 65160 <mss 1300>
0.050000 < S. 100007:100007(0) ack 1001 win 65160 <mss 1301>
0.060000 < S. 200007:200007(0) ack 1001 win 65160 <mss 1302>
0.070000 < S. 300007:300007(0) ack 1001 win 65160 <mss 1303>
0.080000 < S. 400007:400007(0) ack 1001 win 65160 <mss 1304>
0.090000 < S. 500007:500007(0) ack 1001 win 65160 <mss 1305>
0.100000 < S. 600007:600007(0) ack 1001 win 65160 <mss 1306>
0.110000 < S. 700007:700007(0) ack 1001 win 65160 <mss 1307>
0.120000 < S. 800007:800007(0) ack 1001 win 65160 <mss 1308>
0.130000 < S. 900007:900007(0) ack 1001 win 65160 <mss 1309>
0.140000 < S. 1000007:1000007(0) ack 1001 win 65160 <mss 1310>
0.150000 < S. 1100007:1100007(0) ack 1001 win 65160 <mss 1311>
0.200000 > .  1001:1001(0) ack 1100008 win 502
==
outcome            established
server.mss         1311
comment 3          SYN-ACK: MSS 1301
comment 4          SYN-ACK: MSS 1302
comment 5          SYN-ACK: MSS 1303
comment 6          SYN-ACK: MSS 1304
comment 7          SYN-ACK: MSS 1305
comment 8          SYN-ACK: MSS 1306
comment 9          SYN-ACK: MSS 1307
comment 10          SYN-ACK: MSS 1308
comment 11          SYN-ACK: MSS 1309
comment 12          SYN-ACK: MSS 1310
