# Two SYNs, and each gets its challenge ACK; a second bare ACK to the same SYN is none, nor is data (RFC 5961, 4.2).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < .  9000:9000(0) ack 7777 win 502                                  # event challenge_ack
0.011 < .  9000:9000(0) ack 7777 win 502
0.012 < P. 9000:9020(20) ack 7777 win 502
1.000 > S  100:100(0) win 64240 <mss 1460>                                # event syn_retransmitted
1.010 < .  9000:9000(0) ack 7777 win 502                                  # event challenge_ack; late event no_answer
==
outcome            no answer
syn.count          2
at 3 nothing
at 4 nothing
at 2 segment       ACK
