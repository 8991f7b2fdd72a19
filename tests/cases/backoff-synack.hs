# A server's timer: 1 2 4 8 16 s (Linux); nobody acknowledges.
0.00  > S 1000:1000(0) win 64240 <mss 1460>
0.01  < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
1.03  < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
3.08  < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
7.21  < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
15.40 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted
31.79 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted; late event synack_unacknowledged
==
outcome              SYN-ACK not acknowledged
syn.count            1
synack.count         6
backoff.intervals    1.02 2.05 4.13 8.19 16.39
backoff.schedule     exponential
backoff.initial_rto  1.02
backoff.profile      SYN-ACK, doubling from 1 s
