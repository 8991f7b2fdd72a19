# The server sends its SYN-ACK again without the cookie, as Linux does; a copy of that is held against it, not against the first one, and
# no device has removed anything (RFC 7413, 4.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,FO> id 1   # event tfo_requested
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,FO 0011223344556677,nop,nop> id 2   # event tfo_granted
1.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460> id 3                               # event synack_retransmitted
1.030200 < S. 500:500(0) ack 101 win 65160 <mss 1460> id 3 ttl 63                        # event duplicate
1.040000 > .  101:101(0) ack 501 win 502 id 4                                            # event rtt_ambiguous
==
outcome            established
tfo.status         cookie granted
at 4 copy.changes  TTL 64, then 63
