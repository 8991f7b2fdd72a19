# Tools that send every packet with one and the same identification repeat a SYN at once where a host would: after a refusal as Windows
# does, after a challenge ACK (RFC 9293, 3.5.1), after an ICMP error (RFC 9293, 3.9.2.2). Copies come within microseconds, or with
# another TTL.
client 192.0.2.1:1001
0.000 > S  100:100(0) win 64240 <mss 1460> id 1
0.010 < R. 0:0(0) ack 101 win 0 id 1                   # event refused
0.510 > S  100:100(0) win 64240 <mss 1460> id 1        # event syn_retransmitted
0.520 < R. 0:0(0) ack 101 win 0 id 1                   # event refused
client 192.0.2.1:1002
0.000 > S  100:100(0) win 64240 <mss 1460> id 1
0.020 < .  7000:7000(0) ack 9000 win 500 id 1          # event challenge_ack
0.021 > R  9000:9000(0) win 0 id 1
0.041 > S  100:100(0) win 64240 <mss 1460> id 1        # event syn_retransmitted
0.060 < S. 500:500(0) ack 101 win 65160 <mss 1460> id 1        # event rtt_ambiguous; late event synack_unacknowledged
client 192.0.2.1:1003
0.000 > S  100:100(0) win 64240 <mss 1460> id 1
0.020 < icmp 3/1 from 203.0.113.9 quoting 10           # event icmp_error
0.050 > S  100:100(0) win 64240 <mss 1460> id 1        # event syn_retransmitted; late event no_answer
client 192.0.2.1:1004
0.000000 > S  100:100(0) win 64240 <mss 1460> id 1
0.000100 < R. 0:0(0) ack 101 win 0 id 1                # event refused
0.000102 > S  100:100(0) win 64240 <mss 1460> id 1     # event duplicate
0.000103 < R. 0:0(0) ack 101 win 0 id 1                # event duplicate
client 192.0.2.1:1005
0.000 > S  100:100(0) win 64240 <mss 1460> id 1 ttl 61
0.001 < R. 0:0(0) ack 101 win 0 id 1 ttl 64            # event refused
0.005 > S  100:100(0) win 64240 <mss 1460> id 1 ttl 64 # event duplicate
0.011 < R. 0:0(0) ack 101 win 0 id 1 ttl 61            # event duplicate
client 192.0.2.1:1006
0.000 > S  100:100(0) win 64240 <mss 1460> id 1
0.950 < S. 500:500(0) ack 101 win 65160 <mss 1460> id 1
1.000 > S  100:100(0) win 64240 <mss 1460> id 1        # event syn_retransmitted
1.050 < S. 500:500(0) ack 101 win 65160 <mss 1460> id 1        # event synack_retransmitted; late event synack_unacknowledged
==
handshakes 6
handshake 0
syn.count          2
handshake 1
syn.count          2
handshake 2
syn.count          2
handshake 3
syn.count          1
handshake 4
syn.count          1
at 19 copy.changes TTL 61, then 64
handshake 5
syn.count          2
synack.count       2
