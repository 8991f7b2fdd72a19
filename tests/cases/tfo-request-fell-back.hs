# The SYN with the request was lost; the SYN-ACK answers the plain SYN, so it refuses no cookie (RFC 7413, 4.1.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2000,nop,ws 7>
1.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2020 9000>
==
outcome            established
syn.count          2
rtt.server         0.020
rtt.client         0.0001
rtt.quality        resolved by timestamps
setup_time         1.0201
retransmission_delay 1.000
tfo.status         cookie requested
absent tfo.new_cookie tfo.time_lost tfo.time_saved tfo.evidence
