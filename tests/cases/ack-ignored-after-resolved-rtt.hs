# TSecr names the second SYN, so the SYN-ACK needs 30 ms to the server and back: the one that comes half a second after the final ACK was
# not under way when the ACK passed (RFC 7323, 4.3).
0.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2000,nop,ws 7>
1.031 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2031 9000>
1.531 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9501 2000,nop,ws 7>   # event synack_retransmitted ack_ignored
==
outcome            established
rtt.server         0.030
rtt.quality        resolved by timestamps
at 5 loss          ACK lost towards the server, or ignored there
