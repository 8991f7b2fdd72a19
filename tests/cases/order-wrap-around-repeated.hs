# The ISN before 2^32, its SYN repeated: 0 acknowledges it, 4294967295 and 1 do not (RFC 9293, 3.4, 3.10.7.3).
0.000000 > S  4294967295:4294967295(0) win 64240 <mss 1460,nop,nop,sackOK>
0.010000 < R. 0:0(0) ack 4294967295 win 0
0.020000 < S. 7:7(0) ack 1 win 65160 <mss 1460,nop,nop,sackOK>   # event bad_synack
1.000000 > S  4294967295:4294967295(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
1.030000 < R. 0:0(0) ack 0 win 0   # event refused
==
outcome            refused
syn.count          2
at 2 nothing
absent rtt.server rtt.quality
