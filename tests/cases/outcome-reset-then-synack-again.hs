# After the client's RST the same SYN-ACK comes again: the server did not see the RST, and the handshake stays reset; a third
# step would be nonsense (RFC 9293, 3.5.3).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > R  101:101(0) win 0                              # event client_reset
1.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>       # event synack_retransmitted
1.031 > .  101:101(0) ack 501 win 64240
==
outcome            reset by client
synack.count       2
at 5 nothing
at 4 absent loss
