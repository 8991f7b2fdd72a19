# The other end answers a SYN with a SYN of its own, which a bare ACK acknowledges; nobody acknowledges the first one, and there is no
# SYN-ACK at all that could lack its acknowledgment (RFC 9293, 3.5, figure 7).
0.000 > S  100:100(0) win 32768 <mss 1460>
0.021 < S  500:500(0) win 32768 <mss 1460>        # event simultaneous_open
0.022 > .  101:101(0) ack 501 win 32768           # late event no_answer
==
outcome            no answer
simultaneous       yes
