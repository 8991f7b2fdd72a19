# A SYN-ACK repeated without timestamps: which one the final ACK answers cannot be known (Karn; RFC 6298, 3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.000400 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
1.000400 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event synack_retransmitted
1.040400 > .  101:101(0) ack 501 win 64240                             # event rtt_ambiguous
==
outcome              established
syn.count            1
synack.count         2
synack_frame         3
rtt.server           0.0004
rtt.client           0.040
rtt.total            0.0404
rtt.quality          ambiguous
setup_time           1.0404
retransmission_delay 1.000
absent capture_point
at 3 rtt.quality     exact
at 3 loss            SYN-ACK lost towards the client, or its ACK before the capture
