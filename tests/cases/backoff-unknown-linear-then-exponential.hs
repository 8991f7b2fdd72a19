# 2 2 2 4 8 s: linear then exponential, and no known timer.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
2.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
4.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
6.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
10.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
18.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           6
backoff.intervals   2.00 2.00 2.00 4.00 8.00
backoff.schedule    linear then exponential
backoff.initial_rto 2.000
absent backoff.profile backoff.next backoff.missing
