# The repetition leaves out the data that came without the option: changed, but no option was dropped (RFC 9293, 3.8.1).
0.000000 > S  100:110(10) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>   # event syn_data
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed
1.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2000,nop,ws 7>
1.020100 > P. 101:111(10) ack 501 win 502 <nop,nop,ts 2020 9000>
==
outcome            established
syn.count          2
rtt.server         0.020
rtt.quality        resolved by timestamps
tfo.syn_data       10
tfo.acked          0
tfo.resent_frame   4
absent tfo.cookie tfo.evidence tfo.time_lost
