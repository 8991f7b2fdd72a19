# Linux sends SYN-ACKs with identification 0: two of them 1 s apart are two, not one captured twice (RFC 6864, 4.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK> id 0
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK> id 0   # event synack_retransmitted
1.030100 > .  101:101(0) ack 501 win 64240   # event rtt_ambiguous
==
outcome              established
synack.count         2
rtt.server           0.030
rtt.client           0.0001
rtt.quality          ambiguous
setup_time           1.0301
retransmission_delay 1.000
absent capture_point
