# A SYN with a FIN, as a scanner sends it, to a closed port: the RST acknowledges both (RFC 9293, 3.10.7.1).
0.000 > SF 1000:1000(0) win 1024 <mss 1460>
0.030 < R. 0:0(0) ack 1002 win 0                                    # event refused
==
outcome            refused
