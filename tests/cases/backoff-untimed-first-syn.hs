# The first SYN has no time in the capture, the second one has: no interval ends with it, and none is counted from the epoch.
untimed
0     > S  1000:1000(0) win 64240 <mss 1460>
timed
1.000 > S  1000:1000(0) win 64240 <mss 1460>      # event syn_retransmitted; late event no_answer
==
outcome            no answer
syn.count          2
absent backoff.intervals backoff.initial_rto backoff.next
at 2 syn.attempt   2
at 2 absent syn.interval syn.elapsed
