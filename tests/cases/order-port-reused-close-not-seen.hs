# Within two minutes a SYN with an older ISN could be an old duplicate; that it is answered for its own ISN proves the reuse (RFC 9293, 3.4.2 and 3.10.7.4).
0.000000 > S  100000:100000(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 100001 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  100001:100001(0) ack 501 win 64240
119.999000 > S  90000:90000(0) win 64240 <mss 1460,nop,nop,sackOK>   # late event port_reused
120.020000 < S. 70000:70000(0) ack 90001 win 65160 <mss 1460,nop,nop,sackOK>
120.020300 > .  90001:90001(0) ack 70001 win 64240
==
handshake 1
outcome            established
client.isn         90000
at 4 absent port_reused.earlier
