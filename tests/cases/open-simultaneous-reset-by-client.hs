# SYNs cross, and the client resets what the other end opened (RFC 9293, 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.004 < S  500:500(0) win 29200 <mss 1400>                 # event simultaneous_open
0.005 > R. 101:101(0) ack 501 win 0                        # event client_reset
==
outcome            reset by client
simultaneous       yes
absent setup_time
