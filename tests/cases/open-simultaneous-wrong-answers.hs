# SYNs cross; answers of wrong numbers count for nothing, nor does a segment without ACK; the right ones come in the end, the
# SYN-ACK twice (RFC 9293, 3.10.7.3).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.004 < S  500:500(0) win 29200 <mss 1400>                   # event simultaneous_open
0.005 > S. 100:100(0) ack 600 win 64240 <mss 1460>           # event bad_synack
0.006 > -  101:101(0) win 64240
0.034 < S. 500:500(0) ack 180 win 29200 <mss 1400>           # event bad_synack
0.035 < .  501:501(0) ack 180 win 29200
0.036 < -  501:501(0) win 29200
0.040 < S. 500:500(0) ack 101 win 29200 <mss 1400>
0.050 < S. 500:500(0) ack 101 win 29200 <mss 1400>           # event synack_retransmitted
0.060 > S. 100:100(0) ack 501 win 64240 <mss 1460>
0.061 > .  101:101(0) ack 501 win 64240
==
outcome            established
simultaneous       yes
ack_frame          10
synack.count       2
at 3 segment       SYN-ACK
at 4 nothing
at 6 nothing
at 7 nothing
at 5 segment       SYN-ACK
at 8 outcome       in progress
at 9 outcome       in progress
at 10 outcome      established
at 10 segment      SYN-ACK
at 11 nothing
