# A forged SYN, too late for an old duplicate: the challenge ACK and the connection that goes on show that nothing was reused (RFC 5961, 4.2).
0.000000 > S  100000:100000(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500000:500000(0) ack 100001 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  100001:100001(0) ack 500001 win 64240
300.000000 > S  90000:90000(0) win 64240 <mss 1460,nop,nop,sackOK>   # early event port_reused
300.030000 < .  500001:500001(0) ack 100001 win 65160   # event challenge_ack
300.040000 > P. 100001:100101(100) ack 500001 win 64240
==
outcome            established
syn.count          1
ack_frame          3
