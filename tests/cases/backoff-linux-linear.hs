# Linux since 6.5 with four linear timeouts, to its end: 1 1 1 1 1 2 4 8 16 32 s (RFC 6298, 5.5 deviated from).
0.00  > S 1000:1000(0) win 64240 <mss 1460>
1.01  > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
2.03  > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
3.05  > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
4.07  > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
5.10  > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
7.14  > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
11.30 > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
19.49 > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
35.88 > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
69.16 > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted; late event no_answer
==
outcome              no answer
syn.count            11
backoff.intervals    1.01 1.02 1.02 1.02 1.03 2.04 4.16 8.19 16.39 33.28
backoff.schedule     linear then exponential
backoff.initial_rto  1.01
backoff.profile      linear, then doubling
absent backoff.missing
at 11 syn.attempt    11
at 5 backoff.schedule linear
at 5 backoff.profile linear, then doubling
at 5 backoff.next    1
at 7 backoff.schedule linear then exponential
at 7 backoff.next    4
