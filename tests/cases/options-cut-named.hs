# Options that the capture cuts off are not named, but that there are more is; a cut in front of the first names none.
0.000 > S  1000:1000(0) win 64240 cut 28 <mss 1460,nop,nop,sackOK,nop,nop,TS 100 0>
0.030 < S. 5000:5000(0) ack 1001 win 65160 cut 20 <mss 1460,nop,nop,sackOK,nop,nop,TS 900 100>
0.031 > .  1001:1001(0) ack 5001 win 502
==
outcome            established
client.options     mss,nop,nop,sackOK,...
absent server.options
