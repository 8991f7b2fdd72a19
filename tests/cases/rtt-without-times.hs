# A capture without times: everything but the times is known.
untimed
0.0 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.0 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted
0.0 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2000,nop,ws 7>
0.0 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2031 9000>
0.0 < P. 501:601(100) ack 101 win 509 <nop,nop,ts 9040 2031>
==
outcome            established
syn.count          2
syn_frame          2
timestamps         yes
at 2 syn.attempt   2
at 2 absent syn.interval syn.elapsed
absent rtt.server rtt.client rtt.total rtt.quality setup_time retransmission_delay ttfb capture_point backoff.intervals backoff.next
