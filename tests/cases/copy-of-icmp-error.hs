# An ICMP error captured twice is one piece of news; the same error about the next SYN is another (RFC 792: it quotes the datagram).
client 192.0.2.1:1001
0.000000 > S  100:100(0) win 64240 <mss 1460> id 7
0.000002 > S  100:100(0) win 64240 <mss 1460> id 7      # event duplicate
0.010000 < icmp 3/3 from 198.51.100.1 quoting 1         # event icmp_error unreachable
0.010002 < icmp 3/3 from 198.51.100.1 quoting 1         # event duplicate
client 192.0.2.1:1002
0.000000 > S  100:100(0) win 64240 <mss 1460> id 0
0.010000 < icmp 3/1 from 203.0.113.9 quoting 5 8        # event icmp_error
0.010002 < icmp 3/1 from 203.0.113.9 quoting 5 8        # event duplicate
0.010004 < icmp 3/0 from 203.0.113.9 quoting 5 8        # event icmp_error
0.020000 > S  100:100(0) win 64240 <mss 1460> id 0      # event syn_retransmitted
0.030000 < icmp 3/1 from 203.0.113.9 quoting 9 8        # event icmp_error; late event unreachable
==
handshakes 2
handshake 0
outcome            unreachable
icmp.frame         3
at 4 segment       ICMP error
at 4 icmp.type     3
at 4 icmp.code     3
at 4 icmp.reporter 198.51.100.1
handshake 1
outcome            unreachable
syn.count          2
