# Two connections of one pair of sockets, whose client numbers lie next to each other: a late copy of the first one's final ACK belongs to
# it by what it acknowledges (RFC 9293, 3.4).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.010 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.011 > .  1001:1001(0) ack 5001 win 502 id 9 ttl 64
0.012 > R  1001:1001(0) win 0
0.100 > S  900:900(0) win 64240 <mss 1460>              # event port_reused
0.110 < S. 3000000000:3000000000(0) ack 901 win 65160 <mss 1460>
0.111 > .  901:901(0) ack 3000000001 win 502
0.300 > .  1001:1001(0) ack 5001 win 502 id 9 ttl 63    # event duplicate
==
handshakes         2
outcome            established
at 8 id            0
handshake 1
outcome            established
client.isn         900
