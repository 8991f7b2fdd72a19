# An ACK of the client below the server's SYN is no third step: ISS < SEG.ACK =< SND.NXT (RFC 9293, 3.10.7.4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 500 win 64240
0.030200 > .  101:101(0) ack 77 win 64240
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event synack_retransmitted; late event synack_unacknowledged
==
outcome            SYN-ACK not acknowledged
synack.count       2
rtt.server         0.030
rtt.quality        exact
absent rtt.client rtt.total ack_frame setup_time
