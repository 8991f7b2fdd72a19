# ICMPv6: communication administratively prohibited (RFC 4443, 3.1).
ipv6
0.000 > S 1000:1000(0) win 64800 <mss 1440,sackOK,TS 100 0,nop,wscale 7>
0.030 < icmp 1/1 from 2001:db8:f::1 quoting 1       # event icmp_error unreachable
==
outcome              unreachable
client               [2001:db8::1]:40000
server               [2001:db8:5::1]:443
at 2 icmp.type       1
at 2 icmp.code       1
at 2 icmp.reporter   2001:db8:f::1
at 2 summary         unreachable, ICMPv6 1/1 (communication administratively prohibited)
