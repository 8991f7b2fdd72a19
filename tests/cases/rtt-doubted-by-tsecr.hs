# TSecr names the first SYN; the server's banner echoes the final ACK 41 ms after it, so the SYN-ACK answered the second SYN, whatever its
# TSecr (RFC 6298, 3: Karn). A later copy of the SYN-ACK, and one that is sent again, say nothing of it.
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.015000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2015 0,nop,ws 7>         # event syn_retransmitted
1.056000 < S. 500:500(0) ack 101 win 65160 id 20 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # late event rtt_ambiguous
1.056050 < S. 500:500(0) ack 101 win 65160 id 20 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event duplicate
1.056100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2056 9000>
1.060000 < S. 500:500(0) ack 101 win 65160 id 21 <mss 1460,sackOK,ts 9004 1000,nop,ws 7>   # event synack_retransmitted
1.097200 < P. 501:551(50) ack 101 win 502 <nop,nop,ts 9041 2056>
==
rtt.server         0.041
rtt.quality        ambiguous
at 6 rtt.quality   resolved by timestamps
