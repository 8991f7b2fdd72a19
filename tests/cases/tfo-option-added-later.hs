# The option comes with the third SYN alone, and no SYN dropped it: data that the SYN-ACK does not acknowledge was rejected, it fell into
# no black hole (RFC 7413, 4.2.2).
0.000 > S  100:100(0) win 64240 <mss 1460>
1.000 > S  100:100(0) win 64240 <mss 1460>                                    # event syn_retransmitted
2.000 > S  100:140(40) win 64240 <mss 1460,tfo 037110cc0de73575,nop,nop>      # event syn_retransmitted syn_changed
2.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>                            # event rtt_ambiguous tfo_rejected
2.031 > P. 101:141(40) ack 501 win 502
==
tfo.status         rejected
tfo.resent_frame   5
