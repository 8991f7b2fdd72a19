# No final ACK to two SYN-ACKs: half-open until the server gives up (RFC 9293, 3.8.3; RFC 4987, 2).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event synack_retransmitted; late event synack_unacknowledged
==
outcome            SYN-ACK not acknowledged
syn.count          1
synack.count       2
rtt.server         0.030
rtt.quality        exact
at 3 outcome       in progress
at 3 synack.attempt  2
at 3 synack.interval 1.000
at 3 synack.elapsed  1.000
absent rtt.client rtt.total ack_frame setup_time
