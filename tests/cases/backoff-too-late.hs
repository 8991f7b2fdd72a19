# Ten percent late is no timer of the family any more: doubling, but no known family (tolerance -1 % to +8 %).
0.0 > S 1000:1000(0) win 64240 <mss 1460>
1.1 > S 1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted
3.3 > S 1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted
7.7 > S 1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted; late event no_answer
==
backoff.intervals    1.10 2.20 4.40
backoff.schedule     exponential
absent backoff.profile backoff.next backoff.missing
