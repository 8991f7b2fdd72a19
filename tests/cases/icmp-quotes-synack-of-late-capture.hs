# The capture begins with the SYN-ACK, and a router rejects it: there is no SYN that the error could be about, and what follows is no copy
# (RFC 1122, 4.2.3.9).
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>        # event capture_began_late
0.031 > icmp 3/1 from 203.0.113.9 quoting 1               # event icmp_error
0.040 > .  101:101(0) ack 501 win 502
2.000 > icmp 3/1 from 203.0.113.9 quoting 1               # event icmp_error
==
outcome            capture began late
icmp.frame         4
rtt.client         0.010
