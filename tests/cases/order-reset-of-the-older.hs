# Two attempts with different ISNs; the RST acknowledges the older one, and only that is refused (RFC 9293, 3.10.7.3).
0.000 > S  1000000:1000000(0) win 64240 <mss 1460>
0.001 > S  9000000:9000000(0) win 64240 <mss 1460>                 # event port_reused; late event no_answer
0.030 < R. 0:0(0) ack 1000001 win 0                                # event refused
==
handshakes 2
outcome            refused
handshake 1
outcome            no answer
