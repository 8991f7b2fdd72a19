# Copies and repetitions are told apart on the arrows; a copy shows what a device changed, once, no offer and no time of its own; a repetition no offer that is the same (RFC 9293, 3.8.1).
0.000000 > S  1000:1000(0) win 64240 <mss 1460> ttl 64 id 5
0.000010 > S  1000:1000(0) win 64240 <mss 1400> ttl 63 id 5   # event duplicate mss_clamped
1.000000 > S  1000:1000(0) win 64240 <mss 1460> ttl 64 id 6   # event syn_retransmitted
1.000010 > S  1000:1000(0) win 64240 <mss 1460> ttl 63 id 6   # event duplicate
1.040000 < S. 7:7(0) ack 1001 win 65160 <mss 1460>   # event rtt_ambiguous
2.040000 < S. 7:7(0) ack 1001 win 65160 <mss 1460>   # event synack_retransmitted; late event synack_unacknowledged
==
outcome            SYN-ACK not acknowledged
label 2            SYN copy
comment 2          SYN: A device on the path changed the MSS: TTL 64, then 63; MSS 1460, then 1400
label 3            SYN #2 +1.00 s
comment 3          SYN #2 +1.000 s: SYN lost towards the server, or the server is silent
label 4            SYN #2 copy
comment 4          SYN #2: The same packet captured twice: TTL 64, then 63
label 6            SYN-ACK #2 +1.00 s
comment 6          SYN-ACK #2 +1.000 s: SYN-ACK not acknowledged, 2 SYNs, 2 SYN-ACKs; SYN-ACK lost towards the client, or its ACK before the capture
