# Doubling from 3 s, once more than any known stack does: it is exponential, and no known timer (RFC 1122, 4.2.3.1).
0   > S  1000:1000(0) win 64240 <mss 1460>
3   > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted
9   > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted
21  > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted
45  > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted
93  > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted
189 > S  1000:1000(0) win 64240 <mss 1460>                # event syn_retransmitted; late event no_answer
==
outcome            no answer
backoff.schedule   exponential
backoff.initial_rto 3.0
backoff.intervals  3.00 6.00 12.00 24.00 48.00 96.00
absent backoff.profile backoff.next
