# Seventeen options: the first sixteen are named, and that there are more (RFC 9293, 3.2; padding by no-operation).
0.000 > S  1000:1000(0) win 64240 <mss 1460,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,eol>
0.031 > .  1001:1001(0) ack 5001 win 64240
==
outcome            established
client.options     mss,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,...
server.options     mss,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,nop,eol
