# Each server socket is counted apart: two servers at the threshold make no flood (RFC 4987, 2).
flood 2
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
client 192.0.2.1:1002
0.001 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
server 198.51.100.1:80
client 192.0.2.1:1003
0.002 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
client 192.0.2.1:1004
0.003 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
server 198.51.100.2:443
client 192.0.2.1:1005
0.004 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
==
handshakes 5
