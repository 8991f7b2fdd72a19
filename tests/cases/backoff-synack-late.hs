# The server repeats its SYN-ACK after 1 2 4 8 s, each timer 6 % late: still the SYN-ACK timer (RFC 6298, 5.5).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
1.090000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>    # event synack_retransmitted
3.210000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>    # event synack_retransmitted
7.450000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>    # event synack_retransmitted
15.930000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event synack_retransmitted; late event synack_unacknowledged
==
outcome             SYN-ACK not acknowledged
syn.count           1
synack.count        5
rtt.server          0.030
rtt.quality         exact
backoff.intervals   1.06 2.12 4.24 8.48
backoff.schedule    exponential
backoff.profile     SYN-ACK, doubling from 1 s
backoff.initial_rto 1.060
at 6 synack.attempt  5
at 6 synack.interval 8.480
at 6 synack.elapsed  15.900
absent rtt.client backoff.missing
