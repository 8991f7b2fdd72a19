# SYNs cross; both are answered by a RST that acknowledges the client's SYN (RFC 9293, 3.10.7.3).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.004 < S  500:500(0) win 29200 <mss 1400>                 # event simultaneous_open
0.005 > S. 100:100(0) ack 501 win 64240 <mss 1460>
0.034 < R. 0:0(0) ack 101 win 0                            # event refused
==
outcome            refused
simultaneous       yes
absent setup_time
