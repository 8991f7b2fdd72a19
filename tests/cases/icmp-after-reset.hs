# A report on the SYN-ACK comes after the client has reset: the outcome stays what the RST made it (RFC 9293, 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > R  101:101(0) win 0                              # event client_reset
0.050 > icmp 3/1 from 203.0.113.9 quoting 2              # event icmp_error
==
outcome            reset by client
icmp.frame         4
