# TSecr names the SYN with the request: the server saw it and grants nothing, though a plain SYN came last (RFC 7323, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.200000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_not_granted
1.200100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2200 9000>
==
outcome            established
syn.count          2
rtt.server         1.200
rtt.client         0.0001
rtt.quality        resolved by timestamps
tfo.status         cookie not granted
