# The first server ISN answers a SYN that the capture does not hold, the second one a SYN that it does hold: the latter is
# acknowledged and decides, and so no SYN is called missing (RFC 9293, 3.10.7.4; RFC 7323, 4.3).
0.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 555,nop,ws 7>   # early event rtt_ambiguous
0.030 < S. 700:700(0) ack 101 win 65160 <mss 1460,sackOK,ts 8000 1000,nop,ws 7>
0.031 > .  101:101(0) ack 701 win 502 <nop,nop,ts 1031 8000>
==
outcome            established
rtt.server         0.030
rtt.quality        exact
at 2 backoff.missing 1
absent backoff.missing
