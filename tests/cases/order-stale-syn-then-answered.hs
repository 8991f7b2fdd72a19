# A SYN meets a connection that the server still knows: challenge ACK, and then the server answers the SYN after all, or refuses it: the
# SYN was a handshake of its own (RFC 9293, 3.10.7.4).
client 192.0.2.1:1001
0.000 > S  100000:100000(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 100001 win 65160 <mss 1460>
0.031 > .  100001:100001(0) ack 501 win 502
9.000 > S  90000:90000(0) win 64240 <mss 1460>            # late event port_reused
9.030 < .  501:501(0) ack 100001 win 502                     # event challenge_ack
9.060 < S. 700:700(0) ack 90001 win 65160 <mss 1460>
9.061 > .  90001:90001(0) ack 701 win 502
client 192.0.2.1:1002
10.000 > S  100000:100000(0) win 64240 <mss 1460>
10.030 < S. 500:500(0) ack 100001 win 65160 <mss 1460>
10.031 > .  100001:100001(0) ack 501 win 502
19.000 > S  90000:90000(0) win 64240 <mss 1460>           # late event port_reused
19.030 < .  501:501(0) ack 100001 win 502                    # event challenge_ack
19.060 < R. 0:0(0) ack 90001 win 0                        # event refused
==
handshakes 4
outcome            established
handshake 1
outcome            established
client.isn         90000
handshake 3
outcome            refused
client.isn         90000
