# Data of the earlier connection while a new SYN waits is no challenge ACK, and says nothing of the SYN (RFC 5961, 4.2).
0.000 > S  100000:100000(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 100001 win 65160 <mss 1460>
0.031 > .  100001:100001(0) ack 501 win 502
9.000 > S  90000:90000(0) win 64240 <mss 1460>            # late event no_answer
9.001 < .  501:601(100) ack 100001 win 65160
==
handshakes 2
outcome            established
ttfb               9.001
handshake 1
outcome            no answer
