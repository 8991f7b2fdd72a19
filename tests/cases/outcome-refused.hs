# A closed port: the RST acknowledges the SYN (RFC 9293, 3.10.7.1). No round-trip time comes of a RST.
0.000000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.050000 < R. 0:0(0) ack 1001 win 0   # event refused
==
outcome              refused
syn.count            1
absent rtt.server rtt.client rtt.total rtt.quality setup_time synack.count synack_frame ack_frame server.window server.isn
absent backoff.next capture_point mss.to_server window_scaling sack.reason
at 1 outcome         in progress
at 2 segment         RST
at 2 outcome         refused
at 2 summary         refused
