# A soft error with nothing after it: the client gave up on it, as stacks do (RFC 5461, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.040000 < icmp 3/0 from 203.0.113.9 quoting 1   # event icmp_error; late event unreachable
==
outcome            unreachable
syn.count          1
at 2 outcome       in progress
at 2 icmp.code     0
absent rtt.server rtt.total rtt.quality
