# The first SYN-ACK is acknowledged, although another ISN came between, and a copy of it arrives late: still the same packet, by its
# octets of data and its TSval (RFC 7323, 3.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.030000 < S. 500:520(20) ack 101 win 65160 id 0 ttl 57 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.040000 < S. 900:900(0) ack 101 win 65160 id 0 ttl 57 <mss 1460,sackOK,ts 9500 1000,nop,ws 7>
0.050000 > .  101:101(0) ack 521 win 502 <nop,nop,ts 1050 9000>
0.060000 < S. 500:520(20) ack 101 win 65160 id 0 ttl 56 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event duplicate
==
outcome            established
server.isn         500
synack.count       1
ttfb               0.030
at 5 copy.changes  TTL 57, then 56
