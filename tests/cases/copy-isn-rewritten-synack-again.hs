# Behind a device that replaces the client's ISN the SYN-ACK is sent again and seen at the other side only: the marks differ, so it is no
# copy (RFC 6864, 4.1).
0.0000 > S  100:100(0) win 64240 id 7 ttl 64 <mss 1460>
0.0002 > S  77000:77000(0) win 64240 id 7 ttl 63 <mss 1460>   # event duplicate
0.0300 < S. 500:500(0) ack 77001 win 65160 id 10 ttl 60 <mss 1460>
0.5300 < S. 500:500(0) ack 101 win 65160 id 11 ttl 59 <mss 1460>   # event synack_retransmitted
0.5310 > .  101:101(0) ack 501 win 502                        # event rtt_ambiguous
==
outcome            established
synack.count       2
