# Two captures one behind the other: the second SYN stands behind the SYN-ACK in the file, but was sent before it, and the next exchange
# takes 41 ms. So the SYN-ACK may answer either (RFC 6298, 3: Karn): the RTT counts from the last candidate.
0.000000 > S  100:100(0) win 64240 <mss 1460>
1.041000 < S. 500:500(0) ack 101 win 65160 <mss 1460>    # late event rtt_ambiguous
1.000000 > S  100:100(0) win 64240 <mss 1460>            # event syn_retransmitted
1.041100 > .  101:101(0) ack 501 win 502
1.041200 > P. 101:119(18) ack 501 win 502
1.082200 < .  501:501(0) ack 119 win 502
1.182200 < P. 501:601(100) ack 119 win 502
1.182300 < P. 601:701(100) ack 119 win 502
==
outcome            established
rtt.server         0.041
rtt.quality        ambiguous
at 8 nothing
