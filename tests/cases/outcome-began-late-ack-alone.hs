# The capture began in the middle of a connection: ACK, data and FIN alone give nothing.
0.000000 > .  101:101(0) ack 501 win 502
0.001000 > P. 101:201(100) ack 501 win 502
0.030000 < .  501:501(0) ack 201 win 501
0.031000 < F. 501:501(0) ack 201 win 501
0.032000 < R  502:502(0) win 0
==
handshakes 0
at 1 nothing
at 2 nothing
at 3 nothing
at 4 nothing
at 5 nothing
