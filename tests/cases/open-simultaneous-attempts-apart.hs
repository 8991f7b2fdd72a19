# Simultaneous open after losses: both ends repeat their SYN, and the attempts are counted apart (RFC 9293, 3.5).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.500000 < S  500:500(0) win 29200 <mss 1400,nop,nop,sackOK>   # event simultaneous_open
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted
1.500000 < S  500:500(0) win 29200 <mss 1400,nop,nop,sackOK>   # event syn_retransmitted
1.500100 > S. 100:100(0) ack 501 win 64240 <mss 1460,nop,nop,sackOK>
1.530000 < S. 500:500(0) ack 101 win 29200 <mss 1400,nop,nop,sackOK>
==
outcome            established
simultaneous       yes
syn.count          2
at 2 syn.attempt   1
at 3 syn.attempt   2
at 3 syn.interval  1.000
at 4 syn.attempt   2
absent rtt.server rtt.client rtt.total
