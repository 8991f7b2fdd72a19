# Messages that quote a SYN and reject nothing say nothing of the handshake: a redirect's datagram went on its way (RFC 792), a
# source quench must be discarded (RFC 9293, 3.9.2.2, MUST-55; RFC 6633).
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 5/1 from 203.0.113.9 quoting 1
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.030 > . 101:101(0) ack 501 win 64240
client 192.0.2.1:1002
0.000 > S 100:100(0) win 64240 <mss 1460>
0.010 < icmp 4/0 from 203.0.113.9 quoting 5           # whoever sends it may have dropped the SYN, or not
1.000 > S 100:100(0) win 64240 <mss 1460>             # event syn_retransmitted; late event no_answer
==
handshakes 2
at 2 nothing
at 6 nothing
handshake 0
outcome            established
absent icmp.frame
handshake 1
outcome            no answer
absent icmp.frame
