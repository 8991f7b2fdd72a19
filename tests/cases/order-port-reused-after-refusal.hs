# The same sockets again with another ISN after a refusal: a new handshake, no repetition (RFC 9293, 3.4.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < R. 0:0(0) ack 101 win 0                                  # event refused
2.000000 > S  90000:90000(0) win 64240 <mss 1460,nop,nop,sackOK>   # event port_reused
2.020000 < S. 70000:70000(0) ack 90001 win 65160 <mss 1460,nop,nop,sackOK>
2.020300 > .  90001:90001(0) ack 70001 win 64240
==
handshakes 2
outcome            refused
syn.count          1
absent rtt.server rtt.quality
handshake 1
outcome            established
syn.count          1
rtt.server         0.020
rtt.client         0.0003
rtt.quality        exact
absent retransmission_delay
at 3 port_reused.earlier not established
