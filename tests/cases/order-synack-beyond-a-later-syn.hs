# A SYN-ACK without its SYN, and then a SYN one number too low for it: it acknowledges what that SYN does not have (RFC 9293, 3.10.7.3).
0.030000 < S. 500:500(0) ack 102 win 65160 <mss 1460>   # event capture_began_late; late event synack_unacknowledged
0.040000 > S  100:100(0) win 64240 <mss 1400>           # event port_reused; late event no_answer
==
handshakes         2
absent syn_frame
handshake 1
client.isn         100
outcome            no answer
