# ICMP errors that are none of the known ones end nothing and are the last word of nobody (RFC 1122, 3.2.2): a redirect quotes the
# SYN as well, and "packet too big" of a plain SYN only asks for smaller packets (RFC 8201, 4).
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 5/1 from 203.0.113.9 quoting 1           # event icmp_error; late event no_answer
client 192.0.2.1:1002
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 3/4 from 203.0.113.9 quoting 3           # event icmp_error; late event no_answer
client 192.0.2.1:1003
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 3/15 from 203.0.113.9 quoting 5          # event icmp_error unreachable
client 192.0.2.1:1004
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 12/3 from 203.0.113.9 quoting 7          # event icmp_error; late event no_answer
==
handshakes 4
at 2 absent summary
handshake 0
outcome            no answer
handshake 1
outcome            no answer
handshake 2
outcome            unreachable
handshake 3
outcome            no answer
