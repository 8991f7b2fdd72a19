# The SYN-ACK did not reach the client, which still goes by the acknowledgment of a RST alone (RFC 9293, 3.10.7.3).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S. 500000:500000(0) ack 101 win 65160 <mss 1300>
1.000 > S  100:100(0) win 64240 <mss 1460>                 # event syn_retransmitted
1.010 < R. 0:0(0) ack 999 win 0
1.020 < R. 0:0(0) ack 101 win 0                            # event server_reset
==
outcome            reset by server
syn.count          2
at 4 nothing
at 5 outcome       reset by server
absent rtt.client setup_time
