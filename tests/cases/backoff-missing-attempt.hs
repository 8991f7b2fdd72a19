# 1 2 12 s: the capture missed the attempt between 4 and 8 s of the timer of RFC 6298.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.010000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
3.030000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
15.150000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           4
backoff.intervals   1.01 2.02 12.12
backoff.schedule    exponential
backoff.profile     RFC 6298, doubling from 1 s
backoff.missing     1
backoff.next        16.000
