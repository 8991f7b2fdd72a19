# Nothing answers three SYNs: known only at the end of the capture (RFC 9293, 3.8.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
3.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome            no answer
syn.count          3
at 3 outcome       in progress
at 3 syn.attempt   3
at 3 syn.interval  2.000
at 3 syn.elapsed   3.000
at 2 syn.attempt   2
at 1 syn.attempt   1
at 1 absent syn.interval syn.elapsed
absent rtt.server rtt.client rtt.total rtt.quality synack_frame
