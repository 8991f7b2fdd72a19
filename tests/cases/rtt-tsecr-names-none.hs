# TSecr names no SYN of the capture, as behind a device that rewrites timestamps: ambiguous (RFC 7323, 4; RFC 6298, 3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 777777,nop,ws 7>   # event rtt_ambiguous
1.031000 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2031 9000>
==
outcome              established
syn.count            2
rtt.server           0.030
rtt.client           0.001
rtt.quality          ambiguous
absent capture_point
