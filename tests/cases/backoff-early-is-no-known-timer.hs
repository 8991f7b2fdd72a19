# Timers fire late, never early: 0.95 1.90 3.80 is exponential, but not the timer of RFC 6298 (RFC 6298, 2.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.950000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
2.850000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
6.650000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           4
backoff.intervals   0.95 1.90 3.80
backoff.schedule    exponential
backoff.initial_rto 0.950
absent backoff.profile backoff.next backoff.missing
