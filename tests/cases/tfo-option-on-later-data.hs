# Fast Open on data after the third step, of either end, is no cookie of anybody (RFC 7413, 4.1.1; errata 4239).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 64240
0.040 > P. 101:111(10) ack 501 win 64240 <tfo 037110cc0de73575,nop,nop>   # event tfo_invalid_cookie
0.080 < .  501:501(0) ack 111 win 64240 <tfo 037110cc0de73575,nop,nop>    # event tfo_invalid_cookie
==
outcome            established
at 4 segment       other
at 5 segment       other
label 4            TFO data 10
label 5            TFO cookie
comment 5          Fast Open cookie of invalid length, or on a segment that is no SYN; TFO cookie of 8 octets
