# A bridge, which leaves the TTL alone, lowers the MSS of the SYN-ACK between the two capture points.
0.000000 > S  100:100(0) win 64240 id 7 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 id 8 <mss 1460,nop,nop,sackOK>
0.030050 < S. 500:500(0) ack 101 win 65160 id 8 <mss 1380,nop,nop,sackOK>   # event duplicate mss_clamped
0.030100 > .  101:101(0) ack 501 win 64240 id 9
==
synack.count       1
rtt.server         0.03
at 3 copy.changes  MSS 1460, then 1380
