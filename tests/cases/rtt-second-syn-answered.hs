# The first SYN is lost; TSecr names the second: the RTT counts from it, and the wait is the cost (RFC 7323, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.020000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2020 0,nop,ws 7>   # event syn_retransmitted
1.050000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2020,nop,ws 7>
1.052000 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2052 9000>
==
outcome              established
syn.count            2
syn_frame            2
rtt.server           0.030
rtt.client           0.002
rtt.total            0.032
rtt.quality          resolved by timestamps
setup_time           1.052
retransmission_delay 1.020
capture_point        near the client
at 2 loss            SYN lost towards the server, or the server is silent
