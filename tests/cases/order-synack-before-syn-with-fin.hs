# The SYN-ACK stands in the file before its SYN, and acknowledges the SYN's FIN as well, which takes a number of its own (RFC 9293, 3.4).
0.030000 < S. 500:500(0) ack 102 win 65160 <mss 1460>   # early event capture_began_late
0.000000 > SF 100:100(0) win 64240 <mss 1400>
0.030100 > .  102:102(0) ack 501 win 64240
==
outcome            established
handshakes         1
client.isn         100
syn_frame          2
synack_frame       1
rtt.server         0.030
rtt.total          0.0301
