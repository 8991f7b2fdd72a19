# A soft error does not end the attempt; its SYN was discarded, so only the second can have been answered (RFC 1122, 4.2.3.9).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.040000 < icmp 3/1 from 203.0.113.9 quoting 1   # event icmp_error
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
1.030100 > .  101:101(0) ack 501 win 64240
==
outcome              established
syn.count            2
syn_frame            3
rtt.server           0.030
rtt.client           0.0001
rtt.total            0.0301
rtt.quality          exact
setup_time           1.0301
retransmission_delay 1.000
at 2 outcome         in progress
