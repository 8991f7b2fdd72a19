# An ICMP error ends the attempt: type, code and name on its arrow (RFC 1122, 4.2.3.9).
0.000000 > S  1000:1000(0) win 64240 <mss 1460>
0.020000 < icmp 3/3 from 203.0.113.9 quoting 1   # event icmp_error unreachable
==
outcome            unreachable
label 1            SYN
comment 1          SYN: MSS 1460
label 2            ICMP 3/3
comment 2          ICMP 3/3: unreachable, ICMP 3/3 (port unreachable)
