# AccECN: the SYN asks with 111, the SYN-ACK's 010 says that it arrived as Not-ECT (RFC 9768, 3.1.1).
0.000 > SEWA 1000:1000(0) win 64240 <mss 1460>
0.030 < SW. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > W. 1001:1001(0) ack 5001 win 64240
==
ecn                  AccECN
client.ecn_flags     7
server.ecn_flags     2
