# No close seen, and the new SYN is refused: the server does not know the earlier connection any more (RFC 9293, 3.10.7.1).
0.000000 > S  100000:100000(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 100001 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  100001:100001(0) ack 501 win 64240
9.000000 > S  90000:90000(0) win 64240 <mss 1460,nop,nop,sackOK>   # late event port_reused
9.020000 < R. 0:0(0) ack 90001 win 0   # event refused
==
outcome            established
handshake 1
outcome            refused
