# Cookies of 4, 6 and 16 octets are valid (RFC 7413, 2 with errata 4238 and 4239).
client 192.0.2.1:40000
0.000000 > S  100:176(76) win 64240 <mss 1460,tfo 01020304,nop,nop>
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460>   # event tfo_accepted
0.020100 > .  177:177(0) ack 501 win 502
client 192.0.2.1:40001
1.000000 > S  1100:1176(76) win 64240 <mss 1460,tfo 010203040506>
1.020000 < S. 1500:1500(0) ack 1177 win 65160 <mss 1460>   # event tfo_accepted
1.020100 > .  1177:1177(0) ack 1501 win 502
client 192.0.2.1:40002
2.000000 > S  2100:2176(76) win 64240 <mss 1460,tfo 000102030405060708090a0b0c0d0e0f,nop,nop>
2.020000 < S. 2500:2500(0) ack 2177 win 65160 <mss 1460>   # event tfo_accepted
2.020100 > .  2177:2177(0) ack 2501 win 502
==
tfo.status         accepted
tfo.cookie         01020304
handshake 1
tfo.status         accepted
tfo.cookie         010203040506
handshake 2
tfo.status         accepted
tfo.cookie         000102030405060708090a0b0c0d0e0f
