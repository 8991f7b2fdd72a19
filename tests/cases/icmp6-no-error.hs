# ICMPv6 messages from type 128 on are no errors, even where they quote: a redirect may carry the SYN that it is about (RFC 4443,
# 2.1; RFC 4861, 4.6.3).
ipv6
0.000 > S 100:100(0) win 64240 <mss 1440>
0.010 < icmp 137/0 from 2001:db8:f::1 quoting 1
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1440>
0.030 > . 101:101(0) ack 501 win 64240
==
outcome            established
at 2 nothing
absent icmp.frame
