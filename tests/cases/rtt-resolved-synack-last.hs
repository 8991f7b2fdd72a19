# The first SYN-ACK was lost behind the capture point: the final ACK's TSecr names the second (RFC 7323, 3.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
1.050 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 1920 100,nop,wscale 7>   # event synack_retransmitted
1.070 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 1170 1920>
==
outcome              established
synack_frame         3
rtt.server           0.030
rtt.client           0.020
rtt.total            0.050
rtt.quality          resolved by timestamps
setup_time           1.070
retransmission_delay 1.020
