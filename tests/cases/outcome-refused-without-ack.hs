# A RST without ACK acknowledges no SYN and is dropped by the client (RFC 9293, 3.10.7.3): no refusal.
0.000000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.050000 < R 0:0(0) win 0
0.060000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
0.061000 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 161 900>
==
outcome              established
rtt.server           0.060
rtt.client           0.001
