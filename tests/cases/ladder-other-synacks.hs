# A repeated SYN-ACK that offers something else, in its flags, its options or its shift, shows its whole offer in a flow graph.
0.0000 > SEW 100:100(0) win 64240 <mss 1460,nop,ws 7>
0.0300 < SE. 500:500(0) ack 101 win 65160 id 10 <mss 1460,nop,ws 7>
1.0300 < S.  500:500(0) ack 101 win 65160 id 11 <mss 1460,nop,ws 7>   # event synack_retransmitted
3.0300 < SE. 500:500(0) ack 101 win 65160 id 12 <mss 1460,nop,ws 6>   # event synack_retransmitted
7.0300 < SE. 500:500(0) ack 101 win 65160 id 13 <mss 1460,nop,ws 7>   # event synack_retransmitted; late event synack_unacknowledged
==
comment 3          SYN-ACK #2 +1.000 s: SYN-ACK lost towards the client, or its ACK before the capture; MSS 1460, WS 7
comment 4          SYN-ACK #3 +2.000 s: SYN-ACK lost towards the client, or its ACK before the capture; ECE, MSS 1460, WS 6
