# A cookie of odd length, dropped from the second SYN: the client fell back from Fast Open, although nothing valid was asked (RFC 7413,
# erratum 4239).
0.000 > S  100:100(0) win 64240 <mss 1460,tfo 0102030405,nop>                 # event tfo_invalid_cookie
1.000 > S  100:100(0) win 64240 <mss 1460>                                    # event syn_retransmitted syn_changed tfo_fallback
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>                            # event rtt_ambiguous
1.031 > .  101:101(0) ack 501 win 502
==
outcome            established
tfo.status         invalid cookie
