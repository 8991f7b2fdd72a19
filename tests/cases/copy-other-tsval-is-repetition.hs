# The same header with a newer TSval is a repetition, however soon: a copy has the same octets (RFC 7323, 3.2).
ipv6
0.000000 > S  100:100(0) win 64800 <mss 1440,sackOK,ts 1000 0,nop,ws 7>
0.020000 > S  100:100(0) win 64800 <mss 1440,sackOK,ts 1020 0,nop,ws 7>   # event syn_retransmitted
0.050000 < S. 500:500(0) ack 101 win 64260 <mss 1440,sackOK,ts 9000 1020,nop,ws 7>
0.060000 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1060 9000>
==
outcome            established
syn.count          2
rtt.server         0.030
rtt.client         0.010
rtt.quality        resolved by timestamps
