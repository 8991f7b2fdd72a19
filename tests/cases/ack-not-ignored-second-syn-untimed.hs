# Either SYN may have been answered, and the second one has no time in the capture: the way to the server may be as long as from the first one, and
# the SYN-ACK that comes again was on its way when the ACK passed the capture (RFC 6298, 3: Karn).
0.000 > S  100:100(0) win 64240 <mss 1460>
untimed
0     > S  100:100(0) win 64240 <mss 1460>            # event syn_retransmitted
timed
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
1.031 > .  101:101(0) ack 501 win 502
2.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>    # event synack_retransmitted
==
outcome            established
absent rtt.server
