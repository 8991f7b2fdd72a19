# An ECN-setup SYN and an ECN-setup SYN-ACK: classic ECN is in force (RFC 3168, 6.1.1).
0.000000 > SEW 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < SE. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
ecn                classic
client.ecn_flags   3
server.ecn_flags   1
at 1 absent ecn
absent ecn.reason accecn.syn accecn.synack
