# The capture misses the SYN-ACK: what the client sends next tells that it came, a segment of other numbers or without ACK does
# not; the server's octets still end the time to the first one (RFC 9293, 3.10.7.3).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.020 > -  101:111(10) win 64240
0.021 > .  5000:5000(0) ack 501 win 64240
0.025 < .  501:501(0) ack 101 win 64240
0.030 < P. 501:531(30) ack 101 win 64240
0.031 > .  101:101(0) ack 531 win 64240
==
outcome            established
ack_frame          6
ttfb               0.030
at 2 nothing
at 3 nothing
at 4 nothing
at 5 segment       other
at 5 outcome       in progress
absent rtt.server rtt.client
