# The second SYN-ACK stands behind the final ACK in the file, but was sent before it; TSecr of the ACK names the first one, and so that one was
# answered (RFC 7323, 3.2).
0.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.041 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2041 9000>
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10000 1000,nop,ws 7>   # event synack_retransmitted
==
outcome            established
rtt.client         1.011
rtt.quality        resolved by timestamps
at 3 rtt.quality   exact
