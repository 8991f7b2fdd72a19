# The SYN-ACK stands before the SYN that it answers in the file; that the SYN is sent again without Fast Open withdraws nothing.
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460>   # early event capture_began_late; late event tfo_not_granted
0.000000 > S  100:100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
1.000000 > S  100:100(0) win 64240 <mss 1460>   # event syn_retransmitted syn_changed tfo_fallback
1.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460>   # event synack_retransmitted
1.020100 > .  101:101(0) ack 501 win 502   # event rtt_ambiguous
==
outcome            established
tfo.status         cookie not granted
syn_frame          2
syn.count          2
synack.count       2
