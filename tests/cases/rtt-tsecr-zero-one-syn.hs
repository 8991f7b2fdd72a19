# TSecr 0 echoes nothing: some servers never fill it in; it names no SYN that would be missing (RFC 7323, 3.2).
0.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 0,nop,ws 7>
0.021 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1021 9000>
==
rtt.server         0.020
rtt.quality        exact
absent backoff.missing
