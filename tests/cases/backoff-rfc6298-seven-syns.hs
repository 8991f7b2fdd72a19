# Doubling from 1 s, seven SYNs: the timer of RFC 6298; the next would come after 64 s (RFC 6298, 2.1, 5.5).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
3.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
7.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
15.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
31.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
63.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           7
backoff.intervals   1.00 2.00 4.00 8.00 16.00 32.00
backoff.schedule    exponential
backoff.profile     RFC 6298, doubling from 1 s
backoff.initial_rto 1.000
backoff.next        64.000
absent backoff.missing rtt.server rtt.quality
at 4 backoff.next   8.000
at 4 backoff.profile RFC 6298, doubling from 1 s
at 7 syn.attempt    7
at 7 syn.interval   32.000
at 7 syn.elapsed    63.000
