# Two server ISNs, and an ACK of neither: nothing is established by it, and the handshake stays unacknowledged.
0.000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.010 < S. 5000:5000(0) ack 101 win 65160 <mss 1300,nop,nop,sackOK>
0.030 < S. 900000:900000(0) ack 101 win 29200 <mss 1400,nop,nop,sackOK>   # late event synack_unacknowledged
0.032 > .  101:101(0) ack 7000 win 64240
==
outcome            SYN-ACK not acknowledged
server.isn         900000
at 4 nothing
