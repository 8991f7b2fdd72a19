# Copies in a flow graph: of the second SYN-ACK, without any mark but its time, and of the final ACK, which is no attempt.
0.0000 > S  100:100(0) win 64240 <mss 1460>
0.0300 < S. 500:500(0) ack 101 win 65160 id 0 ttl 60 <mss 1460>
1.0300 < S. 500:500(0) ack 101 win 65160 id 0 ttl 60 <mss 1460>   # event synack_retransmitted
1.0302 < S. 500:500(0) ack 101 win 65160 id 0 ttl 59 <mss 1460>   # event duplicate
1.0310 > .  101:101(0) ack 501 win 502 id 9                       # event rtt_ambiguous
1.0312 > .  101:101(0) ack 501 win 502 id 9                       # event duplicate
==
outcome            established
synack.count       2
label 3 SYN-ACK #2 +1.00 s
label 4 SYN-ACK #2 copy
label 6 ACK copy
