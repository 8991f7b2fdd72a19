# An MSS of 8 leaves nothing beside the 12 octets of timestamps: no octets, and never fewer (RFC 6691).
0.000000 > S  100:100(0) win 64240 <mss 8,sackOK,ts 1000 0,nop,ws 7>   # event mss_small
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
client.mss         8
mss.to_client      0
mss.to_server      1448
