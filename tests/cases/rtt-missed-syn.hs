# TSecr names a SYN that the capture does not hold: one is missing here, and which interval is the round trip cannot be known
# (RFC 7323, 4.3; RFC 6298, 3).
0.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.020 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2020 0,nop,ws 7>        # event syn_retransmitted
3.200 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 4100,nop,ws 7>   # event rtt_ambiguous
3.201 > .  101:101(0) ack 501 win 502 <nop,nop,ts 4201 9000>
==
outcome            established
syn.count          2
rtt.quality        ambiguous
backoff.missing    1
at 2 absent backoff.missing
