# A firewall in front of the server replaces the server's ISN alone: the same TSval and a lower TTL tell the copy, no second answer (RFC 7323, 3.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 64 id 4711
0.000200 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 63 id 4711   # event duplicate
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> ttl 60 id 0
0.030200 < S. 88000:88000(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> ttl 59 id 0   # event duplicate
0.030500 > .  101:101(0) ack 88001 win 502 <nop,nop,ts 1030 9000> ttl 64 id 4712
0.030700 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1030 9000> ttl 63 id 4712   # event duplicate
==
outcome            established
synack.count       1
rtt.client         0.0005
server.isn         500
at 4 copy.changes  TTL 60, then 59; ISN 500, then 88000
