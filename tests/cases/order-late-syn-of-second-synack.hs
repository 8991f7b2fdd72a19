# Two SYN-ACKs of different ISNs, the second repeated, stand before their SYN: what only the SYN proves of them stands on the first
# sending of the one that decides (RFC 7413, 4.2.2; RFC 9293, 3.10.7.4).
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # early event capture_began_late
0.030 < S. 900:900(0) ack 101 win 65160 <mss 1460,sackOK,ts 7000 1000,nop,ws 7>   # late event tfo_rejected
1.030 < S. 900:900(0) ack 101 win 65160 <mss 1460,sackOK,ts 8000 1000,nop,ws 7>   # event synack_retransmitted
0.000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.031 > P. 101:177(76) ack 901 win 502 <nop,nop,ts 2031 8000>
==
outcome            established
server.isn         900
tfo.status         rejected
