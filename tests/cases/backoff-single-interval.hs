# One interval makes no schedule and no timer: many begin with 1 s.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           2
backoff.intervals   1.00
backoff.initial_rto 1.000
at 2 syn.interval   1.000
at 2 syn.elapsed    1.000
absent backoff.schedule backoff.profile backoff.next backoff.missing
