# A SYN-ACK of what was never sent, to a connection that stands: nobody waits for it, it begins what the capture does not hold.
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > .  1001:1001(0) ack 5001 win 64240
0.040 < S. 9000:9000(0) ack 777 win 65160 <mss 1460>                # event capture_began_late; late event synack_unacknowledged
0.050 > S. 9000:9000(0) ack 888 win 65160 <mss 1460>                # event capture_began_late; late event synack_unacknowledged
==
handshakes 3
outcome            established
