# The SYN-ACK is sent again, and its TTL is lower: the second one took another way, it is no copy behind a router, whatever its marks
# (RFC 6864, 4.1).
client 192.0.2.1:1001
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 id 0 ttl 60 <mss 1460>
1.030 < S. 500:500(0) ack 101 win 65160 id 0 ttl 59 <mss 1460>    # event synack_retransmitted
1.031 > .  101:101(0) ack 501 win 502                             # event rtt_ambiguous
client 192.0.2.1:1002
2.000 > S  100:100(0) win 64240 <mss 1460>
2.030 < S. 500:500(0) ack 101 win 65160 id 20 ttl 60 <mss 1460>
2.530 < S. 500:500(0) ack 101 win 65160 id 21 ttl 59 <mss 1460>   # event synack_retransmitted
2.531 > .  101:101(0) ack 501 win 502                             # event rtt_ambiguous
==
handshakes 2
outcome            established
synack.count       2
handshake 1
outcome            established
synack.count       2
