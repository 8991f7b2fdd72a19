# Any request but 000 and 011 asks for AccECN: a SYN with 110 is answered as if it were 111 (RFC 9768, 3.1.3).
0.000000 > SWA 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < SW. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.020100 > W. 101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
ecn                AccECN
client.ecn_flags   6
server.ecn_flags   2
accecn.syn         Not-ECT
