# The MSS is captured, what follows is not: whether timestamps take 12 octets of each segment is not known (RFC 7323, 3.2).
0.000 > S 1000:1000(0) win 64240 cut 26 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.030 < S. 5000:5000(0) ack 1001 win 65160 cut 26 <mss 1400,sackOK,TS 900 100,nop,wscale 7>
0.031 > . 1001:1001(0) ack 5001 win 502 cut 20 <nop,nop,TS 131 900>
==
outcome              established
client.mss           1460
server.mss           1400
sack                 yes
absent mss.to_server mss.to_client timestamps timestamps.reason window_scaling window.client_first
