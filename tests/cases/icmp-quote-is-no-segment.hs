# The SYN quoted in an ICMP error is no SYN: between SYN-ACK and ACK it changes neither count nor time (RFC 792).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.031000 < icmp 11/0 from 203.0.113.9 quoting 1   # event icmp_error
0.032000 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
rtt.server         0.030
rtt.client         0.002
rtt.total          0.032
rtt.quality        exact
at 3 icmp.type     11
at 3 icmp.code     0
at 3 absent syn.attempt
