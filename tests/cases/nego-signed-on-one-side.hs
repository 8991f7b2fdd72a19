# Signatures and encryption take two: an end alone that signs or offers is told apart from nobody at all, and a server must not begin
# with it (RFC 2385, 2; RFC 5925, 7.2; RFC 8547, 4.3).
client 192.0.2.1:1001
0.000 > S  100:100(0) win 64240 <mss 1460,md5,nop,nop>
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.021 > .  101:101(0) ack 501 win 64240
client 192.0.2.1:1002
0.000 > S  100:100(0) win 64240 <mss 1460,ao>
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.021 > .  101:101(0) ack 501 win 64240
client 192.0.2.1:1003
0.000 > S  100:100(0) win 64240 <mss 1460,eno,nop>
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.021 > .  101:101(0) ack 501 win 64240
client 192.0.2.1:1004
0.000 > S  100:100(0) win 64240 <mss 1460>
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460,md5,nop,nop>   # event option_not_offered
0.021 > .  101:101(0) ack 501 win 64240
client 192.0.2.1:1005
0.000 > S  100:100(0) win 64240 <mss 1460>
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460,ao>            # event option_not_offered
0.021 > .  101:101(0) ack 501 win 64240
client 192.0.2.1:1006
0.000 > S  100:100(0) win 64240 <mss 1460>
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460,eno,nop>       # event option_not_offered
0.021 > .  101:101(0) ack 501 win 64240
==
handshakes 6
handshake 0
md5.reason         the server did not answer the offer
absent md5 tcp_ao.reason eno.reason
handshake 1
tcp_ao.reason      the server did not answer the offer
absent tcp_ao md5.reason eno.reason
handshake 2
eno.reason         the server did not answer the offer
absent eno md5.reason tcp_ao.reason
handshake 3
md5.reason         the client did not offer it, though the server answers it
absent md5
handshake 4
tcp_ao.reason      the client did not offer it, though the server answers it
absent tcp_ao
handshake 5
eno.reason         the client did not offer it, though the server answers it
absent eno
