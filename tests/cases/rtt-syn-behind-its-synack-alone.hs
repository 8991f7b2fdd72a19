# The second SYN stands behind the SYN-ACK in the file, but was sent before it: which SYN the SYN-ACK answers cannot be known, whatever the order
# of the file, and the RTT counts from the last candidate (RFC 6298, 3: Karn).
0.000000 > S  100:100(0) win 64240 <mss 1460>
1.041000 < S. 500:500(0) ack 101 win 65160 <mss 1460>    # late event rtt_ambiguous
1.000000 > S  100:100(0) win 64240 <mss 1460>            # event syn_retransmitted
1.041100 > .  101:101(0) ack 501 win 502
==
outcome            established
syn.count          2
rtt.server         0.041
rtt.client         0.0001
rtt.quality        ambiguous
setup_time         1.0411
retransmission_delay 1.000
at 2 rtt.server    1.041
at 2 rtt.quality   exact
at 3 rtt.server    0.041
at 3 rtt.quality   ambiguous
