# Fast Open: the SYN with data was too big and the plain SYN is answered twice, first with a new cookie, as if it had asked, then under
# another ISN with nothing. The second is acknowledged: what the first one said of the data counts no longer (RFC 7413, 4.2).
0.000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.010 < icmp 3/4 from 203.0.113.9 quoting 1               # event icmp_error
0.011 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1011 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
0.040 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1011,nop,ws 7,tfo 0290a10f721b8d38,nop,nop>   # early event tfo_rejected
0.050 < S. 900:900(0) ack 101 win 65160 <mss 1460,sackOK,ts 9010 1011,nop,ws 7>
0.051 > P. 101:177(76) ack 901 win 502 <nop,nop,ts 1051 9010>
==
outcome            established
server.isn         900
tfo.status         unanswered
tfo.resent_frame   6
