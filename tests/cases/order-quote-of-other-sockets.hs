# An ICMP error belongs to the sockets that it quotes, not to others with an attempt of their own (RFC 5927, 4.1).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
client 192.0.2.9:40000
0.010 > S  2000:2000(0) win 64240 <mss 1460>                       # late event no_answer
client 192.0.2.1:40000
0.020 < icmp 3/13 from 203.0.113.9 quoting 1                       # event icmp_error unreachable
==
handshakes 2
outcome            unreachable
handshake 1
outcome            no answer
