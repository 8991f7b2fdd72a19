# ICMP errors of an unknown code end nothing where they stand, but are the last word where nothing follows; "fragmentation needed" of
# a plain SYN only asks for smaller packets (RFC 792; RFC 1122, 3.2.2; RFC 1191, 4; RFC 9293, 3.9.2.2).
client 192.0.2.1:1002
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 3/4 from 203.0.113.9 quoting 1           # event icmp_error; late event no_answer
client 192.0.2.1:1003
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 3/15 from 203.0.113.9 quoting 3          # event icmp_error unreachable
client 192.0.2.1:1004
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 12/3 from 203.0.113.9 quoting 5          # event icmp_error; late event unreachable
client 192.0.2.1:1005
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 3/16 from 203.0.113.9 quoting 7          # event icmp_error; late event unreachable
==
handshakes 4
handshake 0
outcome            no answer
handshake 1
outcome            unreachable
handshake 2
outcome            unreachable
handshake 3
outcome            unreachable
