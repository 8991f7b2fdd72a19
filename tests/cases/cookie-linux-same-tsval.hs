# The same TSval five times within its clock tick: the bits that fit are the same ones, no further evidence.
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.020 < S. 822083584:822083584(0) ack 101 win 65160 <mss 1460,sackOK,TS 19223 100,nop,ws 7>
0.021 > . 101:101(0) ack 822083585 win 502
client 192.0.2.1:1002
0.100 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.120 < S. 822161361:822161361(0) ack 101 win 65160 <mss 1460,sackOK,TS 19223 100,nop,ws 7>
0.121 > . 101:101(0) ack 822161362 win 502
client 192.0.2.1:1003
0.200 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.220 < S. 822239138:822239138(0) ack 101 win 65160 <mss 1460,sackOK,TS 19223 100,nop,ws 7>
0.221 > . 101:101(0) ack 822239139 win 502
client 192.0.2.1:1004
0.300 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.320 < S. 822316915:822316915(0) ack 101 win 65160 <mss 1460,sackOK,TS 19223 100,nop,ws 7>
0.321 > . 101:101(0) ack 822316916 win 502
client 192.0.2.1:1005
0.400 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.420 < S. 822394692:822394692(0) ack 101 win 65160 <mss 1460,sackOK,TS 19223 100,nop,ws 7>
0.421 > . 101:101(0) ack 822394693 win 502
==
handshakes 5
at 14 absent syn_cookie.evidence
