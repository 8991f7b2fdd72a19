# FreeBSD and pf write the client's MSS, shift and SACK into the ISN's lowest octet, masked with its highest: three that
# fit in a row are believed, and one that does not ends the row (RFC 4987, 3.6; syncookie_generate() of FreeBSD).
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>
0.020 < S. 305349864:305349864(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 6>
0.021 > . 101:101(0) ack 305349865 win 502
client 192.0.2.1:1002
0.100 > S 100:100(0) win 64240 <mss 1452,nop,ws 0>
0.120 < S. 2620605529:2620605529(0) ack 101 win 65160 <mss 1460,nop,ws 6>
0.121 > . 101:101(0) ack 2620605530 win 502
client 192.0.2.1:1003
0.200 > S 100:100(0) win 64240   # event mss_missing
0.220 < S. 1429423221:1429423221(0) ack 101 win 65160 <mss 1460>   # event syn_cookie
0.221 > . 101:101(0) ack 1429423222 win 502
client 192.0.2.1:1004
0.300 > S 100:100(0) win 64240 <mss 1399,nop,nop,sackOK,nop,ws 3>
0.320 < S. 4029891743:4029891743(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 6>   # event syn_cookie
0.321 > . 101:101(0) ack 4029891744 win 502
client 192.0.2.1:1005
0.400 > S 100:100(0) win 64240 <mss 100,nop,ws 14>   # event mss_small
0.420 < S. 20136988:20136988(0) ack 101 win 65160 <mss 1460,nop,ws 6>   # event syn_cookie
0.421 > . 101:101(0) ack 20136989 win 502
client 192.0.2.1:1006
0.500 > S 100:100(0) win 64240 <mss 1460>
0.520 < S. 1999848595:1999848595(0) ack 101 win 65160 <mss 1460>
0.521 > . 101:101(0) ack 1999848596 win 502
client 192.0.2.1:1007
0.600 > S 100:100(0) win 64240 <mss 1460>
0.620 < S. 2016625816:2016625816(0) ack 101 win 65160 <mss 1460>
0.621 > . 101:101(0) ack 2016625817 win 502
==
at 8 says syn_cookie SYN-ACK bears marks of a SYN cookie: 3 SYN-ACKs of this server in a row have the client's offer in the ISN, as FreeBSD and pf write it; by chance 1 in 2^21
at 5 absent syn_cookie.evidence
at 14 syn_cookie.evidence 5 SYN-ACKs of this server in a row have the client's offer in the ISN, as FreeBSD and pf write it; by chance 1 in 2^35
handshakes 7
