# More SYNs than are kept, two of them after the SYN-ACK: TSecr named the fourth SYN, and it stays the fourth (RFC 7323, 4.3).
0.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
1.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 1100 0,nop,wscale 7>   # event syn_retransmitted
2.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 2100 0,nop,wscale 7>   # event syn_retransmitted
3.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 3100 0,nop,wscale 7>   # event syn_retransmitted
4.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 4100 0,nop,wscale 7>   # event syn_retransmitted
5.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 5100 0,nop,wscale 7>   # event syn_retransmitted
6.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 6100 0,nop,wscale 7>   # event syn_retransmitted
7.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 7100 0,nop,wscale 7>   # event syn_retransmitted
8.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 8100 0,nop,wscale 7>   # event syn_retransmitted
9.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 9100 0,nop,wscale 7>   # event syn_retransmitted
10.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 10100 0,nop,wscale 7>   # event syn_retransmitted
10.500000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 3100,nop,wscale 7>
11.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 11100 0,nop,wscale 7>   # event syn_retransmitted
12.000000 > S  1000:1000(0) win 64240 <mss 1460,sackOK,TS 12100 0,nop,wscale 7>   # event syn_retransmitted
12.001000 > .  1001:1001(0) ack 5001 win 502 <nop,nop,TS 12101 900>
==
outcome            established
syn.count          13
syn_frame          4
rtt.server         7.5
rtt.quality        resolved by timestamps
