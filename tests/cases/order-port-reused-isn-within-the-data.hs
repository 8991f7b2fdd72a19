# No close seen, and the new SYN's ISN lies within what the client has sent: it could be an old duplicate, until it is answered
# (RFC 6528, 3; RFC 9293, 3.4.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
0.031000 > P. 101:1461(1360) ack 501 win 64240
60.000000 > S  900:900(0) win 64240 <mss 1460,nop,nop,sackOK>   # late event port_reused
60.020000 < S. 70000:70000(0) ack 901 win 65160 <mss 1460,nop,nop,sackOK>
60.020300 > .  901:901(0) ack 70001 win 64240
==
outcome            established
handshake 1
outcome            established
