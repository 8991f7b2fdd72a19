# TCP-ENO by its name (RFC 8547, 4.1).
0.000 > S 1000:1000(0) win 64240 <mss 1460,nop,eno>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
client.options       mss,nop,eno
