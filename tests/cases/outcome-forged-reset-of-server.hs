# A RST in the server's name, yet the server sends its SYN-ACK again, and the client takes it: the RST was injected.
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S. 500:500(0) ack 101 win 65160 <mss 1300>
0.011 < R  501:501(0) win 0                                # event server_reset
1.010 < S. 500:500(0) ack 101 win 65160 <mss 1300>         # event synack_retransmitted
1.020 > .  101:101(0) ack 501 win 64240                    # event rtt_ambiguous
==
outcome            established
synack.count       2
rtt.client         0.010
rtt.quality        ambiguous
at 3 outcome       reset by server
at 4 outcome       reset by server
