# 3 4 8 s: the capture missed the second SYN; 3 s is the sum of two steps, and not the initial RTO.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
3.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
7.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
15.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           4
backoff.intervals   3.00 4.00 8.00
backoff.schedule    exponential
backoff.profile     RFC 6298, doubling from 1 s
backoff.missing     1
backoff.next        16.000
absent backoff.initial_rto
