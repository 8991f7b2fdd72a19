# Every packet that bears an event bears it once, however often it was captured: a SYN-ACK of what was never sent (RFC 9293, 3.10.7.3), a
# challenge ACK (RFC 5961, 4.2), a Fast Open option on a segment that is no SYN (RFC 7413, 4.1.1).
client 192.0.2.1:1001
0.000000 > S  100:100(0) win 64240 <mss 1460> id 11
0.010000 < S. 500:500(0) ack 77 win 65160 <mss 1460> id 12      # event bad_synack
0.010002 < S. 500:500(0) ack 77 win 65160 <mss 1460> id 12      # event duplicate
0.020000 < S. 600:600(0) ack 101 win 65160 <mss 1460> id 13
0.030000 > .  101:101(0) ack 601 win 64240 id 14
0.030002 > .  101:101(0) ack 601 win 64240 id 14                # event duplicate
client 192.0.2.1:1002
0.000000 > S  100:100(0) win 64240 <mss 1460> id 21
0.010000 < .  7000:7000(0) ack 9000 win 500 id 22 ttl 64        # event challenge_ack
0.020000 < .  7000:7000(0) ack 9000 win 500 id 22 ttl 61        # event duplicate
0.500000 > S  100:100(0) win 64240 <mss 1460> id 24             # event syn_retransmitted; late event no_answer
client 192.0.2.1:1003
0.000000 > S  100:100(0) win 64240 <mss 1460> id 31
0.020000 < S. 600:600(0) ack 101 win 65160 <mss 1460> id 33
0.030000 > .  101:101(0) ack 601 win 64240 id 34
0.040000 > .  101:101(0) ack 601 win 64240 <FO,nop,nop> id 35   # event tfo_invalid_cookie
0.040002 > .  101:101(0) ack 601 win 64240 <FO,nop,nop> id 35   # event duplicate
0.050000 > .  101:101(0) ack 601 win 64240 <FO,nop,nop> id 36   # event tfo_invalid_cookie
==
handshakes 3
handshake 0
outcome            established
handshake 1
syn.count          2
handshake 2
outcome            established
