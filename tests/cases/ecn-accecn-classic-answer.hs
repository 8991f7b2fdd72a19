# A server that knows classic ECN alone answers 111 with 001 (RFC 9768, 3.1.2).
0.000000 > SEWA 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < SE. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
ecn                classic
client.ecn_flags   7
absent accecn.syn accecn.synack
