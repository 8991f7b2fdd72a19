# The server resets at once, with the next number, and the final ACK crosses its RST: nothing was established (RFC 9293, 3.10.7.4).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S. 500:500(0) ack 101 win 65160 <mss 1300>
0.011 < R. 501:501(0) ack 101 win 0                        # event server_reset
0.020 > .  101:101(0) ack 501 win 64240
0.021 < R  501:501(0) win 0
==
outcome            reset by server
absent ack_frame rtt.client setup_time
at 4 nothing
at 5 nothing
