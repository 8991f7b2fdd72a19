# Refused at first; the repetition with the same ISN succeeds: the last conclusion stands (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < R. 0:0(0) ack 101 win 0                                              # event refused
0.520000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1520 0,nop,ws 7>         # event syn_retransmitted
0.545000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1520,nop,ws 7>
0.546000 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1546 9000>
==
outcome              established
syn.count            2
syn_frame            3
rtt.server           0.025
rtt.client           0.001
rtt.total            0.026
rtt.quality          resolved by timestamps
setup_time           0.546
retransmission_delay 0.520
at 2 outcome         refused
at 3 outcome         refused
at 5 outcome         established
