# A cookie and data; the server acknowledges all of it and the reply comes one round trip earlier (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.020100 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1020 9000>
0.021500 < P. 501:1001(500) ack 177 win 509 <nop,nop,ts 9002 1020>
==
outcome            established
syn.count          1
rtt.server         0.020
rtt.client         0.0001
rtt.total          0.0201
rtt.quality        exact
setup_time         0.0201
ttfb               0.0215
tfo.status         accepted
tfo.cookie         037110cc0de73575
tfo.syn_data       76
tfo.acked          76
tfo.time_saved     0.0201
window.client_first 64256
at 2 tfo.status    accepted
at 3 absent ttfb
absent tfo.new_cookie tfo.resent_frame tfo.cookie_frame tfo.time_lost tfo.evidence
at 2 says tfo_accepted Fast Open accepted: 76 of 76 octets acknowledged
at 3 summary       established in 20.100 ms, TFO accepted
