# No close seen, but the new SYN's ISN is past all that the client has sent, and so no old duplicate's (RFC 6528, 3; RFC 9293, 3.4.2).
0.000000 > S  4294967200:4294967200(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 4294967201 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  4294967201:4294967201(0) ack 501 win 64240
0.031000 > P. 4294967201:4294967291(90) ack 501 win 64240
60.000000 > S  90000:90000(0) win 64240 <mss 1460,nop,nop,sackOK>   # event port_reused
60.020000 < S. 70000:70000(0) ack 90001 win 65160 <mss 1460,nop,nop,sackOK>
60.020300 > .  90001:90001(0) ack 70001 win 64240
==
outcome            established
handshake 1
outcome            established
at 5 port_reused.earlier no close in the capture: timed out, or closed outside of it
