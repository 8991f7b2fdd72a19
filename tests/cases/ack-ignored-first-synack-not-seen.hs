# The SYN-ACK that was acknowledged is not in the capture; its repetition comes a second later, and nothing is measured by it (RFC 6298, 3).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.030 > .  1001:1001(0) ack 501 win 64240
1.000 < S. 500:500(0) ack 1001 win 65160 <mss 1300>    # event ack_ignored
3.000 < S. 500:500(0) ack 1001 win 65160 <mss 1300>    # event synack_retransmitted ack_ignored
==
outcome            established
server.mss         1300
setup_time         0.030
at 3 loss          ACK lost towards the server, or ignored there
absent rtt.server rtt.client rtt.quality capture_point
