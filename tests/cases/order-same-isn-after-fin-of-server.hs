# The server closes; the same ISN again is a new connection (RFC 9293, 3.6.1).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 64240
0.100 < F. 501:501(0) ack 101 win 64240
9.000 > S  100:100(0) win 64240 <mss 1460>               # event port_reused; late event no_answer
==
handshakes 2
