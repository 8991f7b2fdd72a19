# 1 1 1 1 1 6 s: the capture missed the attempt between 2 and 4 s of the linear timer; 8 s come next.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
2.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
3.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
4.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
5.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
11.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           7
backoff.intervals   1.00 1.00 1.00 1.00 1.00 6.00
backoff.schedule    linear then exponential
backoff.profile     linear, then doubling
backoff.missing     1
backoff.next        8.000
