# A linear beginning: two equal intervals fit one family only (facts, 3).
0.00 > S 1000:1000(0) win 64240 <mss 1460>
1.02 > S 1000:1000(0) win 64240 <mss 1460>     # event syn_retransmitted
2.04 > S 1000:1000(0) win 64240 <mss 1460>     # event syn_retransmitted; late event no_answer
==
backoff.intervals    1.02 1.02
backoff.schedule     linear
backoff.profile      linear, then doubling
backoff.next         1
