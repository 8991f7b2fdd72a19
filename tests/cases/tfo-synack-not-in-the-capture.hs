# The SYN-ACK is not in the capture, and the client goes on: it was answered, but what became of the data is not known.
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.030000 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1030 9000>
0.031000 < P. 501:601(100) ack 177 win 502 <nop,nop,ts 9030 1030>
==
outcome            established
tfo.cookie         037110cc0de73575
tfo.syn_data       76
ttfb               0.031
at 1 tfo.status    unanswered
at 2 absent tfo.status
absent tfo.status tfo.acked tfo.time_saved rtt.server
