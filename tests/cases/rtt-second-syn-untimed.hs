# Only the SYN that was sent again has no time in the capture: no interval ends with it, and no RTT begins with it (absent, not zero).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
untimed
0     > S  1000:1000(0) win 64240 <mss 1460>              # event syn_retransmitted
timed
1.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
1.031 > .  1001:1001(0) ack 5001 win 502
==
outcome            established
syn.count          2
syn_frame          2
rtt.client         0.001
rtt.quality        exact
setup_time         1.031
absent rtt.server rtt.total retransmission_delay backoff.intervals
at 2 absent syn.interval syn.elapsed
