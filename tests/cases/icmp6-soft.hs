# The soft errors of ICMPv6: no route, address unreachable, time exceeded, and every parameter problem, also the next header that a
# host does not recognize (RFC 9293, 3.9.2.2). The client goes on, and the handshake may succeed.
ipv6
client [2001:db8::1]:1001
0.000 > S 100:100(0) win 64240 <mss 1440>
0.010 < icmp 1/0 from 2001:db8:f::1 quoting 1         # event icmp_error
0.020 < icmp 1/3 from 2001:db8:f::1 quoting 1         # event icmp_error
0.030 < icmp 3/0 from 2001:db8:f::1 quoting 1         # event icmp_error
0.040 < icmp 3/1 from 2001:db8:f::1 quoting 1         # event icmp_error
0.050 < icmp 4/0 from 2001:db8:f::1 quoting 1         # event icmp_error
0.060 < icmp 4/1 from 2001:db8:f::1 quoting 1         # event icmp_error
0.070 < icmp 4/2 from 2001:db8:f::1 quoting 1         # event icmp_error
0.080 < S. 500:500(0) ack 101 win 65160 <mss 1440>
0.090 > . 101:101(0) ack 501 win 64240
client [2001:db8::1]:1002
0.000 > S 100:100(0) win 64240 <mss 1440>
0.010 < icmp 4/1 from 2001:db8:5::1 quoting 11        # event icmp_error; late event unreachable
==
handshakes 2
at 9 absent summary
handshake 0
outcome            established
handshake 1
outcome            unreachable
