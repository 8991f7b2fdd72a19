# A segment without ACK, or from before the SYN, is no third step, whatever stands in its ACK field (RFC 9293, 3.10.7.4).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 1001 win 65160 <mss 1460>
0.031 > -  1001:1001(0) stray-ack 501 win 64240
0.032 > .  900:900(0) ack 501 win 64240
0.040 > .  1001:1001(0) ack 501 win 64240
==
outcome            established
ack_frame          5
rtt.client         0.010
at 3 nothing
at 4 nothing
