# After crossing SYNs and the client's answer the server's first octets acknowledge the client's SYN as well: established, and
# the time to the first octet counts from the client's SYN (RFC 9293, 3.5, figure 7).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.004 < S  500:500(0) win 29200 <mss 1400>                   # event simultaneous_open
0.005 > .  101:101(0) ack 501 win 64240
0.040 < P. 501:531(30) ack 101 win 29200
==
outcome            established
ttfb               0.040
setup_time         0.040
at 3 segment       ACK
at 4 segment       ACK
