# A SYN sent again after its SYN-ACK, and a SYN-ACK after its final ACK, each without a time: too soon or too late, nobody can tell.
client 192.0.2.1:1001
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
untimed
0     > S  100:100(0) win 64240 <mss 1460>                # event syn_retransmitted; late event synack_unacknowledged
client 192.0.2.1:1002
timed
1.000 > S  100:100(0) win 64240 <mss 1460>
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.031 > .  101:101(0) ack 501 win 502
untimed
0     < S. 500:500(0) ack 101 win 65160 <mss 1460>        # event synack_retransmitted
==
handshakes 2
at 3 absent loss
at 7 absent loss
