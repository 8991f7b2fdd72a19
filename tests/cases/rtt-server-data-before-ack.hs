# The server sends data before the client's ACK: no third step, no round-trip time; SND.NXT moves on, and the
# ACK that follows acknowledges data too. It is acceptable: ISS < SEG.ACK =< SND.NXT (RFC 9293, 3.10.7.3).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.0001 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.0005 < P. 5001:5021(20) ack 1001 win 65160
0.0301 > . 1001:1001(0) ack 5021 win 64240
==
outcome              established
ack_frame            4
rtt.server           0.0001
rtt.client           0.030
ttfb                 0.0005
at 3 outcome         in progress
