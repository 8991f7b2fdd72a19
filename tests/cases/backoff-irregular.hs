# 0.5 2.7 1.1 s follow no shape: irregular, as of a person who tries again and again.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.500000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
3.200000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
4.300000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           4
backoff.intervals   0.50 2.70 1.10
backoff.schedule    irregular
absent backoff.profile backoff.next backoff.missing
