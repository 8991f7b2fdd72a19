# The first SYN was lost: TSecr names the second one (RFC 7323, 3.2 and 4).
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
1.020 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 1120 0,nop,wscale 7>   # event syn_retransmitted
1.060 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 1120,nop,wscale 7>
1.061 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 1161 900>
==
outcome              established
syn_frame            2
syn.first_frame      1
rtt.server           0.040
rtt.client           0.001
rtt.quality          resolved by timestamps
setup_time           1.061
retransmission_delay 1.020
