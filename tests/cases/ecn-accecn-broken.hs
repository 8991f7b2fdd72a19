# A broken host reflects 111: no ECN (RFC 9768, 3.1.2).
0.000000 > SEWA 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < SEWA. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event ecn_broken
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
ecn                broken
server.ecn_flags   7
absent accecn.syn accecn.synack
