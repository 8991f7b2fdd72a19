# The second SYN-ACK stands behind the final ACK in the file, but was sent before it: which SYN-ACK the ACK answers cannot be known, whatever the
# order of the file, and the RTT counts from the last candidate (RFC 6298, 3: Karn).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.041 > .  101:101(0) ack 501 win 502                    # late event rtt_ambiguous
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>       # event synack_retransmitted
==
outcome            established
synack.count       2
rtt.server         0.030
rtt.client         0.011
rtt.quality        ambiguous
at 3 rtt.client    1.011
at 3 rtt.quality   exact
