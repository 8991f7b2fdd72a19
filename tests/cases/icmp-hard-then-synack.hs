# An ICMP error can be forged: the SYN-ACK that comes after it overtakes the conclusion (RFC 5927, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.004000 < icmp 3/3 from 198.51.100.1 quoting 1   # event icmp_error unreachable
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.client         0.0001
rtt.quality        exact
at 2 outcome       unreachable
at 4 outcome       established
