# The first SYN-ACK is captured twice, and then another ISN comes, which the client acknowledges: the copy is still compared with the
# packet that it is a copy of.
0.0000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.0300 < S. 500:500(0) ack 101 win 65160 id 10 ttl 60 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.0302 < S. 500:500(0) ack 101 win 65160 id 10 ttl 59 <mss 1400,sackOK,ts 9000 1000,nop,ws 7>   # event duplicate mss_clamped
0.5300 < S. 900:900(0) ack 101 win 65160 id 77 ttl 50 <mss 1300,sackOK,ts 8000 1000,nop,ws 7>
0.5310 > .  101:101(0) ack 901 win 502 <nop,nop,ts 1531 8000>
==
outcome            established
server.isn         900
at 3 copy.changes  TTL 60, then 59; MSS 1460, then 1400
at 3 says mss_clamped A device on the path changed the MSS: TTL 60, then 59; MSS 1460, then 1400
comment 3 SYN-ACK: A device on the path changed the MSS: TTL 60, then 59; MSS 1460, then 1400
