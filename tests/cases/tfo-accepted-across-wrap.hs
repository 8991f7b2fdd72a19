# The SYN's data crosses sequence number 2^32; SEG.ACK 71 acknowledges all 76 octets (RFC 9293, 3.4).
0.000000 > S  4294967290:70(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 4294967295:4294967295(0) ack 71 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.020100 > .  71:71(0) ack 0 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
client.isn         4294967290
server.isn         4294967295
rtt.total          0.0201
rtt.quality        exact
tfo.status         accepted
tfo.syn_data       76
tfo.acked          76
