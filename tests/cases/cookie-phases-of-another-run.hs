# Two SYN-ACKs bear a Linux cookie's marks in two phases of the clock, which chance does once in 4096; the next one does not bear them. Those
# after it, at a steady pace of 8 s, are in one phase alone, in which a clock has these bits each time: what came before proves nothing of them.
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,ws 7>
0.020 < S. 822083584:822083584(0) ack 101 win 65160 <mss 1460,sackOK,TS 640023 100,nop,ws 7>
0.021 > . 101:101(0) ack 822083585 win 502
client 192.0.2.1:1002
0.290 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 390 0,nop,ws 7>
0.308 < S. 1222161361:1222161361(0) ack 101 win 65160 <mss 1460,sackOK,TS 640343 390,nop,ws 7>
0.309 > . 101:101(0) ack 1222161362 win 502
client 192.0.2.1:1003
0.600 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 700 0,nop,ws 7>
0.620 < S. 522239138:522239138(0) ack 101 win 65160 <mss 1460,sackOK,TS 640664 700,nop,ws 7>
0.621 > . 101:101(0) ack 522239139 win 502
client 192.0.2.1:1004
8.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 8100 0,nop,ws 7>
8.020 < S. 922161361:922161361(0) ack 101 win 65160 <mss 1460,sackOK,TS 648023 8100,nop,ws 7>
8.021 > . 101:101(0) ack 922161362 win 502
client 192.0.2.1:1005
16.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 16100 0,nop,ws 7>
16.020 < S. 722239138:722239138(0) ack 101 win 65160 <mss 1460,sackOK,TS 656023 16100,nop,ws 7>
16.021 > . 101:101(0) ack 722239139 win 502
client 192.0.2.1:1006
24.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 24100 0,nop,ws 7>
24.020 < S. 1822316915:1822316915(0) ack 101 win 65160 <mss 1460,sackOK,TS 664023 24100,nop,ws 7>
24.021 > . 101:101(0) ack 1822316916 win 502
client 192.0.2.1:1007
32.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 32100 0,nop,ws 7>
32.020 < S. 1322394692:1322394692(0) ack 101 win 65160 <mss 1460,sackOK,TS 672023 32100,nop,ws 7>
32.021 > . 101:101(0) ack 1322394693 win 502
client 192.0.2.1:1008
40.000 > S 100:100(0) win 64240 <mss 1460,sackOK,TS 40100 0,nop,ws 7>
40.020 < S. 2022472469:2022472469(0) ack 101 win 65160 <mss 1460,sackOK,TS 680023 40100,nop,ws 7>
40.021 > . 101:101(0) ack 2022472470 win 502
==
handshakes 8
at 23 absent syn_cookie.evidence
