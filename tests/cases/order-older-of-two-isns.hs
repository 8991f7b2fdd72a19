# Two attempts with different ISNs on the same sockets, and the answers come to the older one: SYN-ACK, ACK, an ICMP error and
# the first octet belong to it by their numbers (RFC 9293, 3.10.7.3; RFC 5927, 4).
0.000 > S  1000000:1000000(0) win 64240 <mss 1460>
0.001 > S  9000000:9000000(0) win 64240 <mss 1460>                 # event port_reused; late event no_answer
0.002 < icmp 3/0 from 203.0.113.9 quoting 1                        # event icmp_error
0.030 < S. 5000000:5000000(0) ack 1000001 win 65160 <mss 1400>
0.031 > .  1000001:1000001(0) ack 5000001 win 64240
0.050 < P. 5000001:5000021(20) ack 1000001 win 65160
==
handshakes 2
outcome            established
icmp.frame         3
synack_frame       4
ack_frame          5
ttfb               0.050
handshake 1
outcome            no answer
absent synack_frame icmp.frame
