# A SYN that a RST or a challenge ACK answered was not lost, nor was the SYN-ACK that the client reset (RFC 9293, 3.10.7; RFC 5961, 4.2).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < R. 0:0(0) ack 101 win 0                            # event refused
0.510 > S  100:100(0) win 64240 <mss 1460>                 # event syn_retransmitted
0.520 < .  9000:9000(0) ack 7777 win 502                   # event challenge_ack
0.521 > R  7777:7777(0) win 0
0.540 > S  100:100(0) win 64240 <mss 1460>                 # event syn_retransmitted
1.540 > S  100:100(0) win 64240 <mss 1460>                 # event syn_retransmitted
1.550 < S. 500:500(0) ack 101 win 65160 <mss 1460>         # event rtt_ambiguous
1.551 > R  101:101(0) win 0                                # event client_reset
3.550 > S  100:100(0) win 64240 <mss 1460>                 # event syn_retransmitted
==
outcome            reset by client
at 3 absent loss
at 6 absent loss
at 7 loss          SYN lost towards the server, or the server is silent
at 10 absent loss
