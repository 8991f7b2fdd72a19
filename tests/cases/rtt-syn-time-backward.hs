# The repeated SYN stands before the first one in time: intervals say nothing (spec, 2).
1.000 > S 1000:1000(0) win 64240 <mss 1460>
0.500 > S 1000:1000(0) win 64240 <mss 1460>     # event syn_retransmitted; late event no_answer
==
outcome              no answer
syn.count            2
absent backoff.intervals backoff.initial_rto backoff.schedule backoff.next
at 2 syn.attempt     2
at 2 absent syn.interval syn.elapsed
