# Every 5 s: linear, and no known timer.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
5.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
10.100000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
15.200000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           4
backoff.intervals   5.00 5.10 5.10
backoff.schedule    linear
backoff.initial_rto 5.000
absent backoff.profile backoff.next backoff.missing
