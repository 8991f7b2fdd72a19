# The server's host reports the port unreachable: a hard error ends the attempt (RFC 1122, 4.2.3.9).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.040000 < icmp 3/3 from 198.51.100.1 quoting 1   # event icmp_error unreachable
==
outcome            unreachable
syn.count          1
at 2 outcome       unreachable
at 2 segment       ICMP error
at 2 icmp.type     3
at 2 icmp.code     3
at 2 icmp.reporter 198.51.100.1
absent rtt.server rtt.client rtt.total rtt.quality synack_frame
