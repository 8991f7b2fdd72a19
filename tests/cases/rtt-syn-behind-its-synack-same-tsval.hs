# The second SYN stands behind the SYN-ACK in the file, but was sent before it, within the same tick of the client's clock: TSecr names both
# (RFC 7323, 5.4: a tick may be as long as a second), and the RTT counts from the last candidate (RFC 6298, 3: Karn).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.041000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # late event rtt_ambiguous
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>              # event syn_retransmitted
1.041100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1001 9000>
==
outcome            established
rtt.server         0.041
rtt.quality        ambiguous
