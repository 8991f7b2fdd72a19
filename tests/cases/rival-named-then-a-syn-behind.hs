# Two servers answer, the first one with a TSecr that names the SYN; a second SYN stands behind both in the file, but was sent before. The first
# server's SYN-ACK is acknowledged, and its TSecr tells which SYN it answered (RFC 7323, 3.2), though the other one's tells nothing.
0.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.041 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.042 < S. 900000:900000(0) ack 101 win 29200 <mss 1400,nop,nop,sackOK,nop,ws 7>
1.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>            # event syn_retransmitted
1.043 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2043 9000>
==
outcome            established
server.isn         500
rtt.server         1.041
rtt.client         0.002
rtt.quality        resolved by timestamps
at 4 rtt.server    0.042
at 4 rtt.quality   ambiguous
