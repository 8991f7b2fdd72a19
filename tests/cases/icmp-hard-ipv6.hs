# ICMPv6 port unreachable, the hard error of IPv6 (RFC 4443, 3.1; RFC 5461, 2.2).
ipv6
0.000000 > S  100:100(0) win 64800 <mss 1440,nop,nop,sackOK>
0.040000 < icmp 1/4 from 2001:db8:5::1 quoting 1   # event icmp_error unreachable
==
outcome            unreachable
syn.count          1
at 2 icmp.type     1
at 2 icmp.code     4
at 2 icmp.reporter 2001:db8:5::1
absent rtt.server rtt.total rtt.quality
