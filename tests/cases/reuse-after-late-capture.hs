# Of the earlier connection the capture has no SYN, so whether the SYN's ISN is newer is not known: its answer proves that the sockets were
# used again (RFC 9293, 3.4.2).
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>        # event capture_began_late
0.031 > .  101:101(0) ack 501 win 502
9.000 > S  90000:90000(0) win 64240 <mss 1460>            # late event port_reused
9.030 < S. 90500:90500(0) ack 90001 win 65160 <mss 1460>
9.031 > .  90001:90001(0) ack 90501 win 502
==
handshakes 2
outcome            capture began late
handshake 1
outcome            established
