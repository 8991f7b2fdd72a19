# In a flow graph a repeated SYN-ACK shows its own offer, and a copy neither the bits of its flags nor a time that ended with its original.
0.0000 > SEW 100:100(0) win 64240 id 7 ttl 64 <mss 1460>
0.0002 > SEW 100:100(0) win 64240 id 7 ttl 63 <mss 1460>            # event duplicate
0.0300 < S.  500:500(0) ack 101 win 65160 id 10 ttl 60 <mss 1460>
0.0302 < S.  500:500(0) ack 101 win 65160 id 10 ttl 59 <mss 1460>   # event duplicate
1.0300 < S.  500:500(0) ack 101 win 65160 id 11 ttl 60 <mss 1300>   # event synack_retransmitted
1.0310 > .   101:101(0) ack 501 win 502 id 8                        # event rtt_ambiguous
1.0312 > .   101:101(0) ack 501 win 502 id 8                        # event duplicate
==
outcome            established
at 2 absent syn.attempt
at 4 absent synack.attempt
at 2 copy.changes  TTL 64, then 63
label 1            SYN CWR ECE
label 2            SYN copy
comment 2          SYN: The same packet captured twice: TTL 64, then 63
comment 4          SYN-ACK: The same packet captured twice: TTL 60, then 59
comment 5          SYN-ACK #2 +1.000 s: SYN-ACK lost towards the client, or its ACK before the capture; MSS 1300
comment 7          ACK: The same packet captured twice
