# The capture cuts the SYN's options off behind the MSS: what was not captured is not known, and nothing is concluded
# from its absence (RFC 9293, 3.2).
0.000 > S 1000:1000(0) win 64240 cut 24 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
0.031 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 131 900>
==
outcome              established
client.mss           1460
rtt.total            0.031
absent window_scaling window_scaling.reason sack sack.reason timestamps timestamps.reason client.ws_shift client.sack_permitted
absent window.client_first
