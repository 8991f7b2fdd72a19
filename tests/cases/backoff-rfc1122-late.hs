# Doubling from 3 s, each timer 6 % late: 3.18 6.36 12.72 (RFC 1122, 4.2.3.1).
0.000000 > S  100:100(0) win 8192 <mss 1460,nop,nop,sackOK>
3.180000 > S  100:100(0) win 8192 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
9.540000 > S  100:100(0) win 8192 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
22.260000 > S  100:100(0) win 8192 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome             no answer
syn.count           4
backoff.intervals   3.18 6.36 12.72
backoff.schedule    exponential
backoff.profile     RFC 1122, doubling from 3 s
backoff.initial_rto 3.180
absent backoff.missing rtt.server
