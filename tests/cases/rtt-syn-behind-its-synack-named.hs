# The second SYN stands behind the SYN-ACK in the file, but was sent before it; TSecr names the first SYN (RFC 7323, 4.3), and so that one was
# answered.
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.041000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>            # event syn_retransmitted
1.041100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2041 9000>
==
outcome            established
rtt.server         1.041
rtt.quality        resolved by timestamps
at 2 rtt.quality   exact
