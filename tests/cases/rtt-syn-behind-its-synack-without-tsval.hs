# The second SYN stands behind the SYN-ACK in the file, but was sent before it, and has no timestamp any more: TSecr names the first one, though its
# TSval is 0, which is what a segment without a timestamp might be taken to have (RFC 7323, 3.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 0 0,nop,ws 7>
1.041000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 0,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1460>            # event syn_retransmitted syn_changed
1.041100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1041 9000>
==
outcome            established
rtt.server         1.041
rtt.quality        resolved by timestamps
