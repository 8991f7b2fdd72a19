# The third SYN is answered: schedule and timer stay known, and no next attempt is due (RFC 6298, 5.7).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.010000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2010 0,nop,ws 7>   # event syn_retransmitted
3.030000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 4030 0,nop,ws 7>   # event syn_retransmitted
7.070000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 8070 0,nop,ws 7>   # event syn_retransmitted
7.100000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 8070,nop,ws 7>
7.100100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 8100 9000>
==
outcome              established
syn.count            4
syn_frame            4
backoff.intervals    1.01 2.02 4.04
backoff.schedule     exponential
backoff.profile      RFC 6298, doubling from 1 s
rtt.server           0.030
rtt.total            0.0301
rtt.quality          resolved by timestamps
setup_time           7.1001
retransmission_delay 7.070
at 4 backoff.next    8.000
absent backoff.next
