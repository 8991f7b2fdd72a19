# The SYN comes again 100 ms after its SYN-ACK passed: it may have been under way to a client that had not seen it yet.
0.000 > S  100:100(0) win 64240 <mss 1460>
0.930 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.020 > S  100:100(0) win 64240 <mss 1460>               # event syn_retransmitted
1.100 > .  101:101(0) ack 501 win 64240
==
outcome            established
at 3 absent loss
