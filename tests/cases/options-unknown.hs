# Option kinds that have no name here are shown by number (RFC 9293, 3.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,kind 76 0a0b,nop,nop,kind 253 01020304>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
client.options       mss,kind-76,nop,nop,kind-253
absent tfo.status
