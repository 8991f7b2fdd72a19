# A SYN is sent again after 53 days, longer than attempts are timed: its interval stands on it, what follows has none, and no RTT begins
# with it.
0.000       > S  1000:1000(0) win 64240 <mss 1460>
4579200.000 > S  1000:1000(0) win 64240 <mss 1460>        # event syn_retransmitted
4579201.000 > S  1000:1000(0) win 64240 <mss 1460>        # event syn_retransmitted
4579201.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
4579201.031 > .  1001:1001(0) ack 5001 win 502
==
outcome            established
syn.count          3
rtt.client         0.001
absent rtt.server backoff.intervals
at 2 syn.interval  4579200.0
at 3 absent syn.interval
