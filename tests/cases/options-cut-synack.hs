# The SYN-ACK's options are not captured at all: no MSS is reported missing, no offer unanswered (RFC 9293, 3.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.030 < S. 5000:5000(0) ack 1001 win 65160 cut 20 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
0.031 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 131 900>
==
outcome              established
absent server.mss window_scaling window_scaling.reason sack sack.reason mss.to_server
