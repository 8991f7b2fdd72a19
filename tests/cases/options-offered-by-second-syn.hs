# The second SYN offers what the first did not, and the SYN-ACK may answer either: nothing is in it that was not offered (RFC 7323, 2.2).
0.000 > S  100:100(0) win 64240 <mss 1460>
1.000 > S  100:100(0) win 64240 <mss 1460,nop,ws 7,nop,nop,sackOK>       # event syn_retransmitted syn_changed
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,ws 7,nop,nop,sackOK>   # event rtt_ambiguous
1.031 > .  101:101(0) ack 501 win 502
==
outcome            established
window_scaling     yes
sack               yes
