# A SYN from far before the others, in a file out of order, is not counted among those that wait now.
flood 2
client 192.0.2.1:1001
900.000 > S 100:100(0) win 64240 <mss 1460>  # late event no_answer
client 192.0.2.1:1002
901.000 > S 100:100(0) win 64240 <mss 1460>  # late event no_answer
client 192.0.2.1:1003
2.000 > S 100:100(0) win 64240 <mss 1460>
2.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
2.031 > . 101:101(0) ack 501 win 64240
client 192.0.2.1:1004
902.000 > S 100:100(0) win 64240 <mss 1460>  # event syn_flood; late event no_answer
==
handshakes 4
