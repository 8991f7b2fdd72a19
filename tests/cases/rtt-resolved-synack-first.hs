# The final ACK was slow and names the first SYN-ACK, although the server had repeated it (RFC 7323, 3.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
1.050 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 1920 100,nop,wscale 7>   # event synack_retransmitted
1.180 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 1170 900>
==
outcome              established
synack_frame         2
rtt.client           1.150
rtt.total            1.180
rtt.quality          resolved by timestamps
