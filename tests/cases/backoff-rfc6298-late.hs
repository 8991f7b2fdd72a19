# Each timer fires 6 % late, as kernels' timer wheels do: still the timer of RFC 6298 (RFC 6298, 5.5).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.060000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
3.180000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
7.420000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
15.900000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           5
backoff.intervals   1.06 2.12 4.24 8.48
backoff.schedule    exponential
backoff.profile     RFC 6298, doubling from 1 s
backoff.initial_rto 1.060
absent backoff.missing
