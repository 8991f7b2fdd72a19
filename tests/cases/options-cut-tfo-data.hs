# Data on a SYN whose options were not captured: nobody can say that no cookie came with it (RFC 7413, 4.2).
0.000 > S 1000:1100(100) win 64240 cut 24 <mss 1460,FO 0102030405060708,nop,nop>
0.030 < S. 5000:5000(0) ack 1101 win 65160 cut 24 <mss 1460,nop,nop,sackOK>
0.031 > . 1101:1101(0) ack 5001 win 64240
==
outcome              established
absent tfo.status tfo.cookie tfo.time_saved
