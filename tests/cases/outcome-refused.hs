# A RST that acknowledges the SYN refuses it; it measures no round-trip time (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.050000 < R. 0:0(0) ack 101 win 0   # event refused
==
outcome            refused
syn.count          1
at 2 outcome       refused
at 2 segment       RST
absent rtt.server rtt.client rtt.total rtt.quality setup_time synack_frame ack_frame
