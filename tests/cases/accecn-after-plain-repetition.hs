# The AccECN SYN was slow, its repetition is plain, the answer is AccECN's: judged over all SYNs (RFC 9768, 3.1.4).
0.000 > SEWA 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
1.020 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 1120 0,nop,wscale 7>  # event syn_retransmitted syn_changed ecn_fallback
1.200 < SW. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
1.201 > W. 1001:1001(0) ack 5001 win 502 <nop,nop,TS 1301 900>
==
ecn                  AccECN
