# A router rejects the SYN-ACK: the quote is the server's segment, known by its ISN; nothing ends by it where it stands (RFC 1122,
# 4.2.3.9). A quote of a SYN-ACK that is not this one's belongs to nobody.
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1400>
0.040 > icmp 3/1 from 203.0.113.9 quoting 2                        # event icmp_error; late event synack_unacknowledged
==
icmp.frame         3
outcome            SYN-ACK not acknowledged
