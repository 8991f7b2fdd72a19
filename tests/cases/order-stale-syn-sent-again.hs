# A SYN on a live connection gets a challenge ACK, is sent again, and gets another: whoever sends it twice wants a connection, and got none
# (RFC 5961, 4.2).
0.000 > S  100000:100000(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 100001 win 65160 <mss 1460>
0.031 > .  100001:100001(0) ack 501 win 502
9.000 > S  90000:90000(0) win 64240 <mss 1460>
9.030 < .  501:501(0) ack 100001 win 502                     # event challenge_ack
10.000 > S 90000:90000(0) win 64240 <mss 1460>            # event syn_retransmitted
10.030 < . 501:501(0) ack 100001 win 502                     # event challenge_ack; late event no_answer
==
handshakes 2
outcome            established
handshake 1
outcome            no answer
syn.count          2
