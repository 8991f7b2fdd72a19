# A repetition with a new TSval only is no change (RFC 7323, 3.2).
0.00 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
1.02 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 1120 0,nop,wscale 7>   # event syn_retransmitted; late event no_answer
==
syn.count            2
at 2 absent syn.changes
