# A server without cookies that is asked every 8 s, and one of its SYN-ACKs has no time in the capture: it says nothing of the phase of the
# server's clock, which shows the same low bits in each of the others (RFC 7323, 5.4).
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.020 < S. 822083584:822083584(0) ack 101 win 65160 <mss 1460,sackOK,TS 640023 100,nop,ws 7>
0.021 > . 101:101(0) ack 822083585 win 502
client 192.0.2.1:1002
8.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 8100 0,nop,ws 7>
8.020 < S. 922161361:922161361(0) ack 101 win 65160 <mss 1460,sackOK,TS 648023 8100,nop,ws 7>
8.021 > . 101:101(0) ack 922161362 win 502
client 192.0.2.1:1003
16.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 16100 0,nop,ws 7>
16.021 < S. 722239138:722239138(0) ack 101 win 65160 <mss 1460,sackOK,TS 656023 16100,nop,ws 7>
16.022 > . 101:101(0) ack 722239139 win 502
client 192.0.2.1:1004
24.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 24100 0,nop,ws 7>
untimed
0      < S. 1822316915:1822316915(0) ack 101 win 65160 <mss 1460,sackOK,TS 664023 24100,nop,ws 7>
timed
24.021 > . 101:101(0) ack 1822316916 win 502
client 192.0.2.1:1005
32.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 32100 0,nop,ws 7>
32.020 < S. 1322394692:1322394692(0) ack 101 win 65160 <mss 1460,sackOK,TS 672023 32100,nop,ws 7>
32.021 > . 101:101(0) ack 1322394693 win 502
==
handshakes 5
at 14 absent syn_cookie.evidence
