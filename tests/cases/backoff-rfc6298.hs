# Doubling from 1 s, each timer a little late (RFC 6298, 5.5); nothing answers.
0.00 > S 1000:1000(0) win 64240 <mss 1460>
1.02 > S 1000:1000(0) win 64240 <mss 1460>     # event syn_retransmitted
3.07 > S 1000:1000(0) win 64240 <mss 1460>     # event syn_retransmitted
7.20 > S 1000:1000(0) win 64240 <mss 1460>     # event syn_retransmitted
15.39 > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted; late event no_answer
==
outcome              no answer
syn.count            5
backoff.intervals    1.02 2.05 4.13 8.19
backoff.schedule     exponential
backoff.initial_rto  1.02
backoff.profile      RFC 6298, doubling from 1 s
backoff.next         16
absent backoff.missing rtt.server
at 2 absent backoff.schedule backoff.profile
at 3 backoff.schedule exponential
at 3 backoff.profile RFC 6298, doubling from 1 s
at 3 backoff.next    4
at 5 syn.attempt     5
at 5 syn.interval    8.19
at 5 syn.elapsed     15.39
