# Timers fire up to about 6 % late and never early: still the same family (facts, 3).
0.00 > S 1000:1000(0) win 64240 <mss 1460>
1.06 > S 1000:1000(0) win 64240 <mss 1460>     # event syn_retransmitted
3.18 > S 1000:1000(0) win 64240 <mss 1460>     # event syn_retransmitted
7.42 > S 1000:1000(0) win 64240 <mss 1460>     # event syn_retransmitted; late event no_answer
==
backoff.intervals    1.06 2.12 4.24
backoff.schedule     exponential
backoff.profile      RFC 6298, doubling from 1 s
backoff.next         8
