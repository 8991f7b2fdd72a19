# The repetition without ECN is answered without ECN: none (RFC 3168, 6.1.1.1).
0.000 > SEW 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
1.020 > S   1000:1000(0) win 64240 <mss 1460,sackOK,TS 1120 0,nop,wscale 7>  # event syn_retransmitted syn_changed ecn_fallback
1.060 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 1120,nop,wscale 7>
1.061 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 1161 900>
==
ecn                  none
