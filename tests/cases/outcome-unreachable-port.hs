# Port unreachable, quoting 8 octets of TCP, as RFC 792 asks for at least: ports and sequence number suffice.
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.030 < icmp 3/3 from 198.51.100.1 quoting 1 8      # event icmp_error unreachable
==
outcome              unreachable
at 2 icmp.type       3
at 2 icmp.code       3
at 2 icmp.reporter   198.51.100.1
