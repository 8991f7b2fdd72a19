# A stray SYN on a live connection is shown under that connection only while nothing else is known of it: one that is repeated, one that
# is refused, and one that meets no established connection are attempts of their own (RFC 5961, 4).
client 192.0.2.1:1001
0.000 > S  1000000:1000000(0) win 64240 <mss 1460>
0.030 < S. 5000000:5000000(0) ack 1000001 win 65160 <mss 1460>
0.031 > .  1000001:1000001(0) ack 5000001 win 64240
0.100 > S  900000:900000(0) win 64240 <mss 1460>
0.130 < .  5000001:5000001(0) ack 1000001 win 65160                # event challenge_ack
1.100 > S  900000:900000(0) win 64240 <mss 1460>                   # event syn_retransmitted; late event no_answer
client 192.0.2.1:1002
2.000 > S  1000000:1000000(0) win 64240 <mss 1460>
2.030 < S. 5000000:5000000(0) ack 1000001 win 65160 <mss 1460>
2.031 > .  1000001:1000001(0) ack 5000001 win 64240
2.100 > S  900000:900000(0) win 64240 <mss 1460>                   # late event port_reused
2.130 < .  5000001:5000001(0) ack 1000001 win 65160                # event challenge_ack
2.131 > R  5000:5000(0) win 0
2.140 < R. 0:0(0) ack 900001 win 0                                 # event refused
client 192.0.2.1:1003
3.000 > S  1000000:1000000(0) win 64240 <mss 1460>                 # late event no_answer
3.100 > S  900000:900000(0) win 64240 <mss 1460>                   # event port_reused
3.130 < .  5000001:5000001(0) ack 1000777 win 65160                # event challenge_ack; late event no_answer
==
handshakes 6
