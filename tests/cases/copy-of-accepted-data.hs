# Copies of a SYN-ACK that accepts data, and of the data that come again: what they say is what the path changed, and the
# verdict stands on the first of each (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 141 win 65160 ttl 60 id 5 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_partial
0.020300 < S. 500:500(0) ack 141 win 65160 ttl 59 id 5 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event duplicate
0.020400 > P. 141:177(36) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
tfo.status         partly accepted
synack.count       1
at 3 says duplicate The same packet captured twice: TTL 60, then 59
