# The option list ends in octets that are no option: what stood before counts, absence proves nothing (RFC 9293, 3.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,bad 0801>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,nop,nop>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
outcome              established
client.mss           1460
sack                 yes
absent timestamps.reason window_scaling.reason
