# Cookies of 2, 3, 5 and 18 octets are invalid: odd, or not 4 to 16 (RFC 7413, 2 with errata 4238 and 4239).
client 192.0.2.1:40000
0.000000 > S  100:100(0) win 64240 <mss 1460,tfo 0102>   # event tfo_invalid_cookie
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.020100 > .  101:101(0) ack 501 win 502
client 192.0.2.1:40001
1.000000 > S  1100:1100(0) win 64240 <mss 1460,tfo 010203,nop,nop,nop>   # event tfo_invalid_cookie
1.020000 < S. 1500:1500(0) ack 1101 win 65160 <mss 1460>
1.020100 > .  1101:1101(0) ack 1501 win 502
client 192.0.2.1:40002
2.000000 > S  2100:2100(0) win 64240 <mss 1460,tfo 0102030405,nop>   # event tfo_invalid_cookie
2.020000 < S. 2500:2500(0) ack 2101 win 65160 <mss 1460>
2.020100 > .  2101:2101(0) ack 2501 win 502
client 192.0.2.1:40003
3.000000 > S  3100:3100(0) win 64240 <mss 1460,tfo 000102030405060708090a0b0c0d0e0f1011>   # event tfo_invalid_cookie
3.020000 < S. 3500:3500(0) ack 3101 win 65160 <mss 1460>
3.020100 > .  3101:3101(0) ack 3501 win 502
==
outcome            established
tfo.status         invalid cookie
at 1 tfo.status    invalid cookie
handshake 1
outcome            established
tfo.status         invalid cookie
handshake 2
outcome            established
tfo.status         invalid cookie
handshake 3
outcome            established
tfo.status         invalid cookie
