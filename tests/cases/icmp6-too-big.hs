# ICMPv6: packet too big ends nothing, beyond scope is a soft error that the client may take for the end, as nothing follows it
# (RFC 4443, 3.1 and 3.2; RFC 5461, 4).
ipv6
client [2001:db8::1]:1001
0.000 > S 100:100(0) win 64240 <mss 1440>
0.010 < icmp 2/0 from 2001:db8:f::1 quoting 1         # event icmp_error; late event no_answer
client [2001:db8::1]:1002
0.000 > S 100:100(0) win 64240 <mss 1440>
0.010 < icmp 1/2 from 2001:db8:f::1 quoting 3         # event icmp_error; late event unreachable
==
handshakes 2
outcome            no answer
handshake 1
outcome            unreachable
