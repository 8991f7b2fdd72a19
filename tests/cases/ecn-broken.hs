# A broken host reflects both bits of the ECN-setup SYN: that is no ECN (RFC 3168, 6.1.1.1).
0.000000 > SEW 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < SEW. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event ecn_broken
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
ecn                broken
client.ecn_flags   3
server.ecn_flags   3
ecn.reason         the server reflected the bits of the SYN
