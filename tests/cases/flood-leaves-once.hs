# A handshake leaves the waiting ones once, though a refusal and its real answer both conclude it (RFC 9293, 3.10.7.3).
flood 2
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>
client 192.0.2.1:1002
0.001 > S 100:100(0) win 64240 <mss 1460>             # late event no_answer
client 192.0.2.1:1001
0.010 < R. 0:0(0) ack 101 win 0                       # event refused
0.012 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.013 > . 101:101(0) ack 501 win 64240
client 192.0.2.1:1003
0.020 > S 100:100(0) win 64240 <mss 1460>             # late event no_answer
client 192.0.2.1:1004
0.021 > S 100:100(0) win 64240 <mss 1460>             # event syn_flood; late event no_answer
==
handshakes 4
outcome     established
