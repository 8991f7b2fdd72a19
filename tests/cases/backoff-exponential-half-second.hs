# Doubling from another start: the shape is exponential, the family unknown (RFC 6298, 5.5).
0.0 > S 1000:1000(0) win 64240 <mss 1460>
0.5 > S 1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted
1.5 > S 1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted
3.5 > S 1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted; late event no_answer
==
backoff.intervals    0.50 1.00 2.00
backoff.schedule     exponential
backoff.initial_rto  0.5
absent backoff.profile backoff.next
