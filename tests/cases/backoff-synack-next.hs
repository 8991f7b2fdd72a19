# The server's timer runs until its SYN-ACK is acknowledged: the next one is due 4 s after the third (RFC 6298, 5.5).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>         # event synack_retransmitted
3.070 < S. 500:500(0) ack 101 win 65160 <mss 1460>         # event synack_retransmitted
3.100 > .  101:101(0) ack 501 win 64240                    # event rtt_ambiguous
==
outcome            established
backoff.profile    SYN-ACK, doubling from 1 s
at 3 absent backoff.next
at 4 backoff.next  4
absent backoff.next
