# One SYN-ACK among those that fit does not: the count begins anew, and three that fit prove nothing (1 in 2^18).
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.020 < S. 553648128:553648128(0) ack 101 win 65160 <mss 1460,sackOK,TS 12823 100,nop,ws 7>
0.021 > . 101:101(0) ack 553648129 win 502
client 192.0.2.1:1002
0.100 > S 100:100(0) win 64240 <mss 1460,nop,nop,TS 100 0,nop,ws 2>
0.120 < S. 553725905:553725905(0) ack 101 win 65160 <mss 1460,nop,nop,TS 12866 100,nop,ws 7>
0.121 > . 101:101(0) ack 553725906 win 502
client 192.0.2.1:1003
0.200 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0>
0.220 < S. 553803682:553803682(0) ack 101 win 65160 <mss 1460,sackOK,TS 12959 100>
0.221 > . 101:101(0) ack 553803683 win 502
client 192.0.2.1:1004
0.300 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.320 < S. 553881459:553881459(0) ack 101 win 65160 <mss 1460,sackOK,TS 13014 100,nop,ws 7>
0.321 > . 101:101(0) ack 553881460 win 502
client 192.0.2.1:1005
0.400 > S 100:100(0) win 64240 <mss 1460,nop,nop,TS 100 0,nop,ws 2>
0.420 < S. 553959236:553959236(0) ack 101 win 65160 <mss 1460,nop,nop,TS 13058 100,nop,ws 7>
0.421 > . 101:101(0) ack 553959237 win 502
client 192.0.2.1:1006
0.500 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0>
0.520 < S. 554037013:554037013(0) ack 101 win 65160 <mss 1460,sackOK,TS 13151 100>
0.521 > . 101:101(0) ack 554037014 win 502
client 192.0.2.1:1007
0.600 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.620 < S. 554114790:554114790(0) ack 101 win 65160 <mss 1460,sackOK,TS 13207 100,nop,ws 7>
0.621 > . 101:101(0) ack 554114791 win 502
==
handshakes 7
at 11 absent syn_cookie.evidence
at 20 absent syn_cookie.evidence
