# A SYN-ACK that acknowledges what was not sent comes after the right one, and is captured twice: its copy is not held against the
# right one's options (RFC 9293, 3.10.7.3).
0.0000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.0300 < S. 500:500(0) ack 101 win 65160 id 10 ttl 60 <mss 1460,nop,nop,sackOK>
0.0310 < S. 900:900(0) ack 555 win 65160 id 11 ttl 60 <mss 1400>   # event bad_synack
0.0312 < S. 900:900(0) ack 555 win 65160 id 11 ttl 59 <mss 1400>   # event duplicate
0.0320 > .  101:101(0) ack 501 win 502
==
outcome            established
server.isn         500
server.sack_permitted yes
synack.count       1
at 4 absent synack.attempt
