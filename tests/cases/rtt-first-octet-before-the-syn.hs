# The clock goes back before the server's first octet: it is stamped before the SYN, and no time to it is shown.
5.000 > S  100:100(0) win 64240 <mss 1460>
5.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
5.031 > .  101:101(0) ack 501 win 502
1.000 < P. 501:511(10) ack 101 win 502
==
outcome            established
absent ttfb
