# A challenge ACK has answered the SYN before it comes again 20 ms later, with the same TSval of a coarse clock: it was sent again (RFC 9293, 3.5.1).
ipv6
0.000000 > S  100:100(0) win 64240 <mss 1440,sackOK,ts 1000 0,nop,ws 7>
0.010000 < .  9000:9000(0) ack 7777 win 502                                     # event challenge_ack
0.010100 > R  7777:7777(0) win 0
0.020100 > S  100:100(0) win 64240 <mss 1440,sackOK,ts 1000 0,nop,ws 7>         # event syn_retransmitted
0.031100 < S. 500:500(0) ack 101 win 65160 <mss 1440,sackOK,ts 9000 1000,nop,ws 7>   # event rtt_ambiguous
0.031200 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1003 9000>
==
outcome            established
syn.count          2
syn_frame          4
rtt.server         0.011
rtt.quality        ambiguous
at 4 syn.interval  0.0201
