# Doubling from 3 s, and then a last interval that is neither a step of any known timer nor the sum of two (RFC 1122, 4.2.3.1).
0   > S  1000:1000(0) win 64240 <mss 1460>
3   > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted
9   > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted
21  > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted
45  > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted
145 > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted; late event no_answer
==
outcome            no answer
backoff.schedule   irregular
absent backoff.profile backoff.next
