# The server changed its ISN and repeats its SYN-ACK: TSecr of the final ACK names the repetition (RFC 7323, 3.2).
0.000 > S  100:100(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.010 < S. 500:500(0) ack 101 win 65160 <mss 1300,sackOK,TS 800 100,nop,wscale 7>
0.020 < S. 900000:900000(0) ack 101 win 29200 <mss 1400,sackOK,TS 9000 100,nop,wscale 7>
1.020 < S. 900000:900000(0) ack 101 win 29200 <mss 1400,sackOK,TS 10000 100,nop,wscale 7>   # event synack_retransmitted
1.040 > .  101:101(0) ack 900001 win 502 <nop,nop,TS 1140 10000>
==
outcome            established
synack.count       2
synack_frame       4
rtt.server         0.020
rtt.client         0.020
rtt.quality        resolved by timestamps
at 4 synack.interval 1.000
