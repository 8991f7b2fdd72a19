# A capture without times: the same numbers and the same IP identification are the same packet, captured twice (RFC 6864, 4).
untimed
0 > S 1000:1000(0) win 64240 id 4711 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0 > S 1000:1000(0) win 64240 id 4711 ttl 63 <mss 1460,sackOK,TS 100 0,nop,wscale 7>     # event duplicate
0 < S. 5000:5000(0) ack 1001 win 65160 id 815 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
0 < S. 5000:5000(0) ack 1001 win 65160 id 815 ttl 65 <mss 1460,sackOK,TS 900 100,nop,wscale 7>   # event duplicate
0 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 132 900>
==
outcome              established
syn.count            1
synack.count         1
