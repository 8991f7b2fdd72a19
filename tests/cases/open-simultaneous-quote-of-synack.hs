# SYNs cross, and a router rejects the SYN-ACK of one end: that is no answer to the other's SYN, and the open goes on (RFC 9293, 3.5).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1400>
0.021 > icmp 3/3 from 203.0.113.9 quoting 3              # event icmp_error
0.030 > S. 100:100(0) ack 501 win 64240 <mss 1460>
==
outcome            established
simultaneous       yes
icmp.frame         4
