# A capture without times: the handshake is known, no time is (absent, not zero).
untimed
0 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 1100 0,nop,wscale 7>    # event syn_retransmitted
0 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 1100,nop,wscale 7>
0 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 132 900>
0 < P. 5001:5021(20) ack 1001 win 65160 <nop,nop,TS 932 132>
==
outcome              established
syn.count            2
syn_frame            2
sack                 yes
absent rtt.server rtt.client rtt.total rtt.quality setup_time retransmission_delay ttfb capture_point backoff.intervals backoff.initial_rto
at 2 syn.attempt     2
at 2 absent syn.interval syn.elapsed
at 4 summary         established, 2 SYNs
at 2 says syn_retransmitted SYN retransmitted: attempt 2
