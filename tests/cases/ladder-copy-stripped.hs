# A device on the path changes two things: each is said, and how once (RFC 9293, 3.2 and 3.7.1).
0.000000 > S  1000:1000(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7> ttl 64 id 5
0.000010 > S  1000:1000(0) win 64240 <mss 1400,nop,nop,nop,nop,nop,ws 7> ttl 63 id 5   # event duplicate option_stripped mss_clamped
0.040000 < S. 7:7(0) ack 1001 win 65160 <mss 1460,nop,ws 7>
0.040100 > .  1001:1001(0) ack 8 win 502
==
outcome            established
comment 2          SYN: A device on the path removed an option; A device on the path changed the MSS: TTL 64, then 63; MSS 1460, then 1400; without sackOK
