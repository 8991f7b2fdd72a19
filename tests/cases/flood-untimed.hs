# Without times nobody knows which handshakes wait at once: no flood is claimed.
untimed
flood 1
client 192.0.2.1:1001
0 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
client 192.0.2.1:1002
0 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
==
handshakes 2
