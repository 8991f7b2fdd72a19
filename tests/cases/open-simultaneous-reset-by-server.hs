# SYNs cross; the server resets after its SYN-ACK, and before the client's (RFC 9293, 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.004 < S  500:500(0) win 29200 <mss 1400>                 # event simultaneous_open
0.034 < S. 500:500(0) ack 101 win 29200 <mss 1400>
0.035 < R  501:501(0) win 0                                # event server_reset
==
outcome            reset by server
simultaneous       yes
absent setup_time
