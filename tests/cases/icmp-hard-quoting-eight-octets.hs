# A router quotes the least, 8 octets: ports and sequence number are enough to know the SYN (RFC 792; RFC 1812, 4.3.2.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.040000 < icmp 3/13 from 203.0.113.9 quoting 1 8   # event icmp_error unreachable
==
outcome            unreachable
syn.count          1
at 2 icmp.type     3
at 2 icmp.code     13
at 2 icmp.reporter 203.0.113.9
absent rtt.server rtt.client rtt.total rtt.quality
