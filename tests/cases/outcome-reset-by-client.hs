# A half-open scan: the client resets after the SYN-ACK (RFC 9293, 3.5.2). A RST is no third step.
0.000 > S 1000:1000(0) win 1024 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 64240 <mss 1460>
0.0301 > R 1001:1001(0) win 0                        # event client_reset
==
outcome              reset by client
rtt.server           0.030
rtt.quality          exact
absent rtt.client rtt.total setup_time ack_frame window.client_first
at 3 segment         RST
