# SYN, SYN-ACK, ACK: established, and the two parts of the RTT add up to it (RFC 9293, 3.5, figure 6).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 7>
0.040000 > .  101:101(0) ack 501 win 502
==
outcome             established
syn_frame           1
synack_frame        2
ack_frame           3
syn.count           1
synack.count        1
rtt.server          0.030
rtt.client          0.010
rtt.total           0.040
rtt.quality         exact
setup_time          0.040
window.client_first 64256
absent retransmission_delay backoff.intervals simultaneous tfo.status ttfb
at 1 outcome        in progress
at 2 outcome        in progress
at 2 rtt.server     0.030
at 2 absent rtt.client rtt.total setup_time
at 3 outcome        established
at 3 segment        ACK
