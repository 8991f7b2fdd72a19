# The capture began after the SYN: the SYN-ACK and the final ACK still measure the client's part.
0.000000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event capture_began_late
0.012000 > .  101:101(0) ack 501 win 64240
==
outcome            capture began late
synack_frame       1
ack_frame          2
synack.count       1
server.mss         1460
server.isn         500
rtt.client         0.012
rtt.quality        exact
mss.to_server      1460
absent rtt.server rtt.total syn_frame syn.count setup_time client.window client.mss mss.to_client capture_point ecn
at 2 summary       capture began late
