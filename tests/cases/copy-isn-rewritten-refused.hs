# The refusal behind such a device: its copy acknowledges the client's other number (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460> ttl 64 id 4711
0.000200 > S  77000:77000(0) win 64240 <mss 1460> ttl 63 id 4711   # event duplicate
0.030000 < R. 0:0(0) ack 77001 win 0 ttl 60 id 9   # event refused
0.030200 < R. 0:0(0) ack 101 win 0 ttl 59 id 9   # event duplicate
==
outcome            refused
syn.count          1
