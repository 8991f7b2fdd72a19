# Where a SYN of older numbers has no time, nobody knows whether it could still be an old duplicate: its answer proves that the sockets were used again
# (RFC 9293, 3.4.2).
0.000 > S  100000:100000(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 100001 win 65160 <mss 1460>
0.031 > .  100001:100001(0) ack 501 win 502
untimed
0     > S  90000:90000(0) win 64240 <mss 1460>            # late event port_reused
0     < S. 700:700(0) ack 90001 win 65160 <mss 1460>
0     > .  90001:90001(0) ack 701 win 502
timed
900.0 > S  85000:85000(0) win 64240 <mss 1460>            # late event port_reused
900.1 < S. 800:800(0) ack 85001 win 65160 <mss 1460>
900.2 > .  85001:85001(0) ack 801 win 502
==
handshakes 3
outcome            established
handshake 1
outcome            established
absent rtt.server
handshake 2
outcome            established
