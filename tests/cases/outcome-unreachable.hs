# A router rejects the SYN for good: host unreachable, prohibited (RFC 1122, 4.2.3.9; RFC 792). The whole header is quoted.
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.030 < icmp 3/13 from 203.0.113.254 quoting 1      # event icmp_error unreachable
==
outcome              unreachable
syn.count            1
icmp.frame           2
at 2 segment         ICMP error
at 2 icmp.type       3
at 2 icmp.code       13
at 2 icmp.reporter   203.0.113.254
at 2 absent syn.attempt
at 1 outcome         in progress
absent rtt.server rtt.total backoff.next
at 2 summary         unreachable, ICMP 3/13 (communication administratively prohibited)
