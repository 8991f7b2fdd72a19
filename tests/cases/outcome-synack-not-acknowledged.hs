# The SYN-ACK is never acknowledged; it is repeated (RFC 9293, 3.8.1).
0.00 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.02 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
1.03 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 1910 100,nop,wscale 7>  # event synack_retransmitted
3.07 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 3950 100,nop,wscale 7>  # event synack_retransmitted; late event synack_unacknowledged
==
outcome              SYN-ACK not acknowledged
synack.count         3
rtt.server           0.02
rtt.quality          exact
backoff.intervals    1.01 2.04
backoff.schedule     exponential
absent rtt.client rtt.total setup_time capture_point ack_frame
at 3 synack.attempt  2
at 3 synack.interval 1.01
at 3 synack.elapsed  1.01
at 4 synack.attempt  3
at 4 synack.interval 2.04
at 4 synack.elapsed  3.05
at 4 outcome         in progress
