# The flood has to sink to half of the threshold before another one is told: an answer, an ICMP error and a RST end a wait.
flood 2
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>
client 192.0.2.1:1002
0.001 > S 100:100(0) win 64240 <mss 1460>
client 192.0.2.1:1003
0.002 > S 100:100(0) win 64240 <mss 1460>             # event syn_flood
0.010 < R. 0:0(0) ack 101 win 0                       # event refused
client 192.0.2.1:1004
0.011 > S 100:100(0) win 64240 <mss 1460>             # late event no_answer
client 192.0.2.1:1001
0.012 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.013 > . 101:101(0) ack 501 win 64240
client 192.0.2.1:1002
0.014 < icmp 3/13 from 203.0.113.9 quoting 2          # event icmp_error unreachable
client 192.0.2.1:1005
0.015 > S 100:100(0) win 64240 <mss 1460>             # late event no_answer
client 192.0.2.1:1006
0.016 > S 100:100(0) win 64240 <mss 1460>             # event syn_flood; late event no_answer
==
handshakes 6
handshake 0
outcome     established
handshake 1
outcome     unreachable
handshake 2
outcome     refused
