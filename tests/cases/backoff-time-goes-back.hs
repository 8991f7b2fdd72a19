# The clock was set back between two SYNs: an attempt all the same, without an interval.
5.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
2.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           3
at 2 syn.attempt    2
at 2 absent syn.interval syn.elapsed
absent backoff.schedule backoff.profile backoff.next
