# More SYNs than are kept, and then a copy of the newest one, with its TSval rewritten: it is compared with that one (RFC 6864, 4.3).
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
11.000000 > S  1000:1000(0) win 64240 id 9 ttl 64 <mss 1460,sackOK,TS 11100 0,nop,wscale 7>   # event syn_retransmitted
11.000200 > S  1000:1000(0) win 64240 id 9 ttl 63 <mss 1460,sackOK,TS 500 0,nop,wscale 7>   # event duplicate; late event no_answer
==
outcome            no answer
syn.count          12
at 13 copy.changes TTL 64, then 63; TSval 11100, then 500
