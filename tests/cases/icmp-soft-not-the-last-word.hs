# A soft error, then a SYN that nothing answers: the silence is the last word (RFC 1122, 4.2.3.9).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.040000 < icmp 3/1 from 203.0.113.9 quoting 1   # event icmp_error
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome            no answer
syn.count          2
at 2 outcome       in progress
absent rtt.server rtt.quality
