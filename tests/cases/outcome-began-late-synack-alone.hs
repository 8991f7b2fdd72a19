# The capture holds a SYN-ACK and nothing else of the handshake: the server's offer is all that is known.
0.000000 < S. 500:500(0) ack 101 win 65160 <mss 1400,nop,nop,sackOK>   # event capture_began_late; late event synack_unacknowledged
==
outcome            capture began late
synack_frame       1
server.mss         1400
server.sack_permitted yes
server.window      65160
absent rtt.server rtt.client rtt.total rtt.quality syn_frame ack_frame client.window
