# A SYN on a live connection, ended by an ICMP error: nothing of it tells that the earlier connection is over (RFC 9293, 3.10.7.4).
0.000 > S  1000000:1000000(0) win 64240 <mss 1460>
0.030 < S. 5000000:5000000(0) ack 1000001 win 65160 <mss 1460>
0.031 > .  1000001:1000001(0) ack 5000001 win 64240
1.000 > S  900000:900000(0) win 64240 <mss 1460>
1.010 < icmp 3/13 from 203.0.113.9 quoting 4                        # event icmp_error unreachable
==
handshakes 2
at 1 absent port_reused.earlier
at 4 absent port_reused.earlier
handshake 1
outcome            unreachable
