# SYNs cross, and the client's SYN-ACK is never acknowledged: nothing is established, and nothing was set up (RFC 9293, 3.5, figure 7).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.004 < S  500:500(0) win 29200 <mss 1400>                 # event simultaneous_open
0.005 > S. 100:100(0) ack 501 win 64240 <mss 1460>         # late event synack_unacknowledged
==
outcome            SYN-ACK not acknowledged
simultaneous       yes
at 3 outcome       in progress
absent setup_time rtt.server rtt.client
