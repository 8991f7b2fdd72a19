# A scanner sends the same SYN, with the same ISN, day after day: each interval is a day, and the answer took what it took.
0.000000 > S  1000:1000(0) win 1024   # event mss_missing
86400.000000 > S  1000:1000(0) win 1024   # event syn_retransmitted mss_missing
172800.000000 > S  1000:1000(0) win 1024   # event syn_retransmitted mss_missing
172800.020000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>   # event rtt_ambiguous
172800.020100 > R  1001:1001(0) win 0   # event client_reset
==
outcome            reset by client
syn.count          3
backoff.intervals  86400.00 86400.00
rtt.server         0.02
at 2 syn.interval  86400
at 3 syn.interval  86400
at 3 syn.elapsed   172800
