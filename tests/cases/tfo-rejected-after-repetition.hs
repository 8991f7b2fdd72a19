# The SYN is sent again with cookie and data, and the data is not acknowledged: every SYN had the option, so it was rejected (RFC 7413,
# 4.2.2).
0.000 > S  100:140(40) win 64240 <mss 1460,tfo 037110cc0de73575,nop,nop>
1.000 > S  100:140(40) win 64240 <mss 1460,tfo 037110cc0de73575,nop,nop>      # event syn_retransmitted
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>                            # event rtt_ambiguous tfo_rejected
1.031 > P. 101:141(40) ack 501 win 502
==
tfo.status         rejected
tfo.resent_frame   4
