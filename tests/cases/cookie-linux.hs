# Linux writes the client's offer into the low six bits of TSval: shift (15: none), SACK, ECN. Four that fit in a row are
# believed, less is what chance explains (RFC 4987, 3.6; cookie_init_timestamp() of Linux).
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.020 < S. 285212672:285212672(0) ack 101 win 65160 <mss 1460,sackOK,TS 6423 100,nop,ws 7>
0.021 > . 101:101(0) ack 285212673 win 502
client 192.0.2.1:1002
0.100 > S 100:100(0) win 64240 <mss 1460,nop,nop,TS 100 0,nop,ws 2>
0.120 < S. 285290449:285290449(0) ack 101 win 65160 <mss 1460,nop,nop,TS 6466 100,nop,ws 7>
0.121 > . 101:101(0) ack 285290450 win 502
client 192.0.2.1:1003
0.200 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0>
0.220 < S. 285368226:285368226(0) ack 101 win 65160 <mss 1460,sackOK,TS 6559 100>
0.221 > . 101:101(0) ack 285368227 win 502
client 192.0.2.1:1004
0.300 > SEW 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 8>
0.320 < SE. 285446003:285446003(0) ack 101 win 65160 <mss 1460,sackOK,TS 6648 100,nop,ws 7>   # event syn_cookie
0.321 > . 101:101(0) ack 285446004 win 502
client 192.0.2.1:1005
0.400 > S 100:100(0) win 64240 <mss 1460,nop,nop,TS 100 0,nop,ws 15> # event ws_invalid
0.420 < S. 285523780:285523780(0) ack 101 win 65160 <mss 1460,nop,nop,TS 6670 100,nop,ws 7>   # event syn_cookie
0.421 > . 101:101(0) ack 285523781 win 502
==
at 11 syn_cookie.evidence 4 SYN-ACKs of this server in a row have the client's offer in the low bits of TSval, as Linux writes it; by chance 1 in 2^24
at 11 says syn_cookie SYN-ACK bears marks of a SYN cookie: 4 SYN-ACKs of this server in a row have the client's offer in the low bits of TSval, as Linux writes it; by chance 1 in 2^24
at 8 absent syn_cookie.evidence
handshakes 5
