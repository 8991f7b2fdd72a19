# TCP-ENO and the two orders of the AccECN option by their names (RFC 8547; RFC 9768, 3.2.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,eno,accecn0,accecn1,nop,nop,nop>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.020100 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.quality        exact
client.options     mss,eno,accecn,accecn,nop,nop,nop
