# After hours nothing is left of the waiting handshakes of before, and a new flood is told anew.
flood 1
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>     # late event no_answer
client 192.0.2.1:1002
1.000 > S 100:100(0) win 64240 <mss 1460>     # event syn_flood; late event no_answer
client 192.0.2.1:1003
9000.000 > S 100:100(0) win 64240 <mss 1460>  # late event no_answer
client 192.0.2.1:1004
9001.000 > S 100:100(0) win 64240 <mss 1460>  # event syn_flood; late event no_answer
==
handshakes 4
