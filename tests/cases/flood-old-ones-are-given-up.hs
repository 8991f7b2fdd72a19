# A handshake that waits for more than about a minute is given up: it counts no longer, and what sinks to half of the
# threshold that way can rise to another flood (RFC 4987, 2).
flood 2
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
client 192.0.2.1:1002
1.000 > S 100:100(0) win 64240 <mss 1460>    # late event no_answer
client 192.0.2.1:1003
50.000 > S 100:100(0) win 64240 <mss 1460>   # event syn_flood; late event no_answer
client 192.0.2.1:1004
70.000 > S 100:100(0) win 64240 <mss 1460>   # late event no_answer
client 192.0.2.1:1005
71.000 > S 100:100(0) win 64240 <mss 1460>   # event syn_flood; late event no_answer
==
handshakes 5
