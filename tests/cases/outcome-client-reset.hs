# A half-open scan: the client resets after the SYN-ACK; a RST is no third step (RFC 9293, 3.5.2).
0.000000 > S  100:100(0) win 1024 <mss 1460>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.030050 > R  101:101(0) win 0   # event client_reset
==
outcome            reset by client
syn.count          1
synack.count       1
rtt.server         0.030
rtt.quality        exact
absent rtt.client rtt.total setup_time ack_frame capture_point window.client_first
