# A SYN-ACK is sent more often than attempts are kept, and its newest sending is captured twice, with TSval rewritten: it is compared with
# that one (RFC 6864, 4.3).
0.0000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.0300 < S. 500:500(0) ack 101 win 65160 id 10 ttl 60 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.0300 < S. 500:500(0) ack 101 win 65160 id 11 ttl 60 <mss 1460,sackOK,ts 10000 1000,nop,ws 7>   # event synack_retransmitted
3.0300 < S. 500:500(0) ack 101 win 65160 id 12 ttl 60 <mss 1460,sackOK,ts 12000 1000,nop,ws 7>   # event synack_retransmitted
7.0300 < S. 500:500(0) ack 101 win 65160 id 13 ttl 60 <mss 1460,sackOK,ts 16000 1000,nop,ws 7>   # event synack_retransmitted
15.0300 < S. 500:500(0) ack 101 win 65160 id 14 ttl 60 <mss 1460,sackOK,ts 24000 1000,nop,ws 7>  # event synack_retransmitted
31.0300 < S. 500:500(0) ack 101 win 65160 id 15 ttl 60 <mss 1460,sackOK,ts 40000 1000,nop,ws 7>  # event synack_retransmitted
63.0300 < S. 500:500(0) ack 101 win 65160 id 16 ttl 60 <mss 1460,sackOK,ts 72000 1000,nop,ws 7>  # event synack_retransmitted
63.0302 < S. 500:500(0) ack 101 win 65160 id 16 ttl 59 <mss 1460,sackOK,ts 400 1000,nop,ws 7>    # event duplicate
63.0310 > .  101:101(0) ack 501 win 502 <nop,nop,ts 64031 72000>
==
outcome            established
synack.count       7
at 9 copy.changes  TTL 60, then 59; TSval 72000, then 400
