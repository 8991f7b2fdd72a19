# The client resets the first SYN-ACK, which comes again after the one that it takes (RFC 9293, 3.5.2 and 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S. 500:500(0) ack 101 win 65160 <mss 1300>
0.011 > R  101:101(0) win 0                                # event client_reset
0.020 < S. 900000:900000(0) ack 101 win 29200 <mss 1400>
1.010 < S. 500:500(0) ack 101 win 65160 <mss 1300>         # event synack_retransmitted
1.020 > .  101:101(0) ack 900001 win 64240
==
outcome            established
synack.count       1
synack_frame       4
server.mss         1400
rtt.server         0.020
rtt.client         1.000
rtt.quality        exact
at 3 outcome       reset by client
