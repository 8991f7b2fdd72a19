# A SYN-ACK is sent more often than attempts are kept, its newest sending is captured twice with TSval rewritten, and then another ISN
# decides: the copy is compared with that sending.
0.0000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.0300 < S. 500:500(0) ack 101 win 65160 id 10 ttl 60 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.0300 < S. 500:500(0) ack 101 win 65160 id 11 ttl 60 <mss 1460,sackOK,ts 10000 1000,nop,ws 7>   # event synack_retransmitted
1.0302 < S. 500:500(0) ack 101 win 65160 id 11 ttl 59 <mss 1460,sackOK,ts 300 1000,nop,ws 7>     # event duplicate
3.0300 < S. 500:500(0) ack 101 win 65160 id 12 ttl 60 <mss 1460,sackOK,ts 12000 1000,nop,ws 7>   # event synack_retransmitted
7.0300 < S. 500:500(0) ack 101 win 65160 id 13 ttl 60 <mss 1460,sackOK,ts 16000 1000,nop,ws 7>   # event synack_retransmitted
15.0300 < S. 500:500(0) ack 101 win 65160 id 14 ttl 60 <mss 1460,sackOK,ts 24000 1000,nop,ws 7>  # event synack_retransmitted
31.0300 < S. 500:500(0) ack 101 win 65160 id 15 ttl 60 <mss 1460,sackOK,ts 40000 1000,nop,ws 7>  # event synack_retransmitted
63.0300 < S. 500:500(0) ack 101 win 65160 id 16 ttl 60 <mss 1460,sackOK,ts 72000 1000,nop,ws 7>  # event synack_retransmitted
63.0302 < S. 500:500(0) ack 101 win 65160 id 16 ttl 59 <mss 1460,sackOK,ts 400 1000,nop,ws 7>    # event duplicate
64.0000 < S. 900:900(0) ack 101 win 65160 id 77 ttl 50 <mss 1460,sackOK,ts 8000 1000,nop,ws 7>
64.0010 > .  101:101(0) ack 901 win 502 <nop,nop,ts 65001 8000>
==
outcome            established
server.isn         900
at 4 copy.changes  TTL 60, then 59; TSval 10000, then 300
at 10 copy.changes TTL 60, then 59; TSval 72000, then 400
comment 4  SYN-ACK #2: The same packet captured twice: TTL 60, then 59; TSval 10000, then 300
comment 10 SYN-ACK #7: The same packet captured twice: TTL 60, then 59; TSval 72000, then 400
