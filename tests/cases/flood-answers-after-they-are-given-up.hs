# A server's SYN-ACKs to handshakes that have waited for longer than any is counted: they count no longer, neither first nor second one.
client 192.0.2.1:1001
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
client 192.0.2.1:1002
0.100 > S  100:100(0) win 64240 <mss 1460>
client 192.0.2.1:1003
100.0 > S  100:100(0) win 64240 <mss 1460>                # late event no_answer
client 192.0.2.1:1001
100.1 < S. 500:500(0) ack 101 win 65160 <mss 1460>        # event synack_retransmitted; late event synack_unacknowledged
client 192.0.2.1:1002
100.2 < S. 500:500(0) ack 101 win 65160 <mss 1460>        # late event synack_unacknowledged
==
handshakes 3
outcome            SYN-ACK not acknowledged
