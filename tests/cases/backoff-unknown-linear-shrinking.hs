# Equal intervals of 5 s but for the timers' lateness, the second shorter than the first (timers are up to 6.4 % late).
0.00  > S  1000:1000(0) win 64240 <mss 1460>
5.20  > S  1000:1000(0) win 64240 <mss 1460>              # event syn_retransmitted
10.21 > S  1000:1000(0) win 64240 <mss 1460>              # event syn_retransmitted
15.40 > S  1000:1000(0) win 64240 <mss 1460>              # event syn_retransmitted; late event no_answer
==
outcome            no answer
backoff.schedule   linear
backoff.intervals  5.20 5.01 5.19
absent backoff.profile
