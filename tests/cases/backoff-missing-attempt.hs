# An attempt is missing from the capture: 4 + 8 s in one interval is the sum of two steps, not irregular (RFC 6298, 5.5).
0.00  > S 1000:1000(0) win 64240 <mss 1460>
1.02  > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
3.07  > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted
15.40 > S 1000:1000(0) win 64240 <mss 1460>    # event syn_retransmitted; late event no_answer
==
backoff.intervals    1.02 2.05 12.33
backoff.schedule     exponential
backoff.profile      RFC 6298, doubling from 1 s
backoff.missing      1
backoff.next         16
