# The SYN with Fast Open vanished; TSecr names the plain SYN, so the server never saw the data (RFC 7413, 7.1; RFC 7323, 4.3).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.020000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2020 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.040000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2020,nop,ws 7>   # event tfo_blackholed
1.040100 > P. 101:177(76) ack 501 win 502 <nop,nop,ts 2040 9000>
==
outcome            established
syn.count          2
syn_frame          2
rtt.server         0.020
rtt.client         0.0001
rtt.total          0.0201
rtt.quality        resolved by timestamps
setup_time         1.0401
retransmission_delay 1.020
tfo.status         blackholed
tfo.evidence       confirmed by timestamps
tfo.cookie         037110cc0de73575
tfo.acked          0
tfo.time_lost      1.020
tfo.resent_frame   4
at 2 tfo.status    unanswered
absent tfo.time_saved tfo.new_cookie
at 3 says tfo_blackholed Fast Open blackholed on the path: confirmed by timestamps
at 2 says syn_changed SYN repeated with another offer: TFO option dropped, data dropped
at 4 summary       established in 1.040 s, TFO blackholed, 2 SYNs
