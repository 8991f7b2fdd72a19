# Data on a SYN without the option, acknowledged at once (RFC 9293, 3.10.7.2; RFC 7413, 4.2.2).
0.000000 > S  100:110(10) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>   # event syn_data
0.020000 < S. 500:500(0) ack 111 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.020100 > .  111:111(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         data without cookie accepted
tfo.syn_data       10
tfo.acked          10
absent tfo.cookie tfo.new_cookie tfo.resent_frame tfo.time_lost
