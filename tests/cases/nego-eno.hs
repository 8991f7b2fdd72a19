# Both ends carry the encryption negotiation option, kind 69 (RFC 8547, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,eno,nop>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,eno,nop>
0.030500 > .  101:101(0) ack 501 win 64240
==
outcome            established
eno                yes
client.options     mss,eno,nop
server.options     mss,eno,nop
