# The linear timer, each step 6 % late: 1.06 five times, then 2.12.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.060000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
2.120000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
3.180000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
4.240000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
5.300000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
7.420000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           7
backoff.intervals   1.06 1.06 1.06 1.06 1.06 2.12
backoff.schedule    linear then exponential
backoff.profile     linear, then doubling
backoff.initial_rto 1.060
backoff.next        4.000
absent backoff.missing
