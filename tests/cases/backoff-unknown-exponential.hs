# Doubling from 0.5 s is exponential, and no known timer.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.500000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
1.500000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
3.500000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           4
backoff.intervals   0.50 1.00 2.00
backoff.schedule    exponential
backoff.initial_rto 0.500
absent backoff.profile backoff.next backoff.missing
