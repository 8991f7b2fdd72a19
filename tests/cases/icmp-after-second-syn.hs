# A router's report comes after the second SYN: which of the two it was about is not known, and so is which the SYN-ACK answers (Karn,
# RFC 6298, 3).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
1.000 > S  1000:1000(0) win 64240 <mss 1460>              # event syn_retransmitted
1.005 < icmp 3/1 from 203.0.113.9 quoting 1               # event icmp_error
1.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>     # event rtt_ambiguous
1.031 > .  1001:1001(0) ack 5001 win 502
==
outcome            established
rtt.server         0.030
rtt.quality        ambiguous
icmp.frame         3
