# A SYN that was sent before the SYN-ACK stands behind it in the file, so that the way to the server may be as long as from the first SYN: the
# SYN-ACK that comes again was on its way when the ACK passed the capture (RFC 6298, 3: Karn).
0.0000 > S  100:100(0) win 64240 <mss 1460>
1.0410 < S. 500:500(0) ack 101 win 65160 <mss 1460>    # late event rtt_ambiguous
1.0000 > S  100:100(0) win 64240 <mss 1460>            # event syn_retransmitted
1.0411 > .  101:101(0) ack 501 win 502
2.0410 < S. 500:500(0) ack 101 win 65160 <mss 1460>    # event synack_retransmitted
==
outcome            established
rtt.server         0.041
rtt.quality        ambiguous
