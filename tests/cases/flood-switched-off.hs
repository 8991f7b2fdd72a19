# The threshold 0 means that no number of waiting handshakes is called a flood.
flood 0
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
client 192.0.2.1:1002
0.001 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
==
handshakes 2
