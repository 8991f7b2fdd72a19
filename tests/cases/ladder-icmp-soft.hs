# An ICMP error that ends nothing stands in a flow graph by its name, and by its figures alone where it has none.
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < icmp 3/1 from 203.0.113.9 quoting 1               # event icmp_error
1.000 > S  100:100(0) win 64240 <mss 1460>                # event syn_retransmitted
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.031 > .  101:101(0) ack 501 win 502
==
outcome            established
comment 2          ICMP 3/1: host unreachable
comment 4          SYN-ACK: RTT to server 30.000 ms; MSS 1460
