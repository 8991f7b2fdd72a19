# A closed port: the RST acknowledges the SYN and its data, which is a refusal and no acceptance (RFC 9293, 3.10.7.1).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < R. 0:0(0) ack 177 win 0   # event refused tfo_reset
==
outcome            refused
syn.count          1
tfo.status         reset
tfo.cookie         037110cc0de73575
tfo.syn_data       76
absent tfo.acked tfo.time_saved rtt.server rtt.client rtt.total rtt.quality
