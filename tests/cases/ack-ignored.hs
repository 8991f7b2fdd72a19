# The SYN-ACK is repeated although its final ACK is in the capture: lost towards the server, or ignored (RFC 9293, 3.10.7.4).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
1.050 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted ack_ignored
1.051 > . 1001:1001(0) ack 5001 win 64240
==
outcome              established
synack.count         2
ack_frame            3
rtt.server           0.030
rtt.client           0.001
rtt.quality          exact
setup_time           0.031
absent retransmission_delay
at 4 synack.attempt  2
at 4 synack.interval 1.020
