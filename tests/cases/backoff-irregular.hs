# Intervals of no timer: irregular, no family, no guess at what comes next.
0.0 > S 1000:1000(0) win 64240 <mss 1460>
0.3 > S 1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted
5.0 > S 1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted
5.9 > S 1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted; late event no_answer
==
backoff.intervals    0.30 4.70 0.90
backoff.schedule     irregular
backoff.initial_rto  0.3
absent backoff.profile backoff.next backoff.missing
