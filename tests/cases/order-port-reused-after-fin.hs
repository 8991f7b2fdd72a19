# The same sockets again with another ISN after both FINs: a new connection (RFC 9293, 3.6.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
0.040000 > F. 101:101(0) ack 501 win 64240
0.070000 < F. 501:501(0) ack 102 win 65160
0.070100 > .  102:102(0) ack 502 win 64240
5.000000 > S  90000:90000(0) win 64240 <mss 1460,nop,nop,sackOK>   # event port_reused
5.020000 < S. 70000:70000(0) ack 90001 win 65160 <mss 1460,nop,nop,sackOK>
5.020300 > .  90001:90001(0) ack 70001 win 64240
==
handshakes 2
outcome            established
client.isn         100
syn.count          1
rtt.server         0.030
rtt.client         0.0001
rtt.quality        exact
handshake 1
outcome            established
client.isn         90000
syn_frame          7
syn.count          1
rtt.server         0.020
rtt.client         0.0003
rtt.total          0.0203
rtt.quality        exact
setup_time         0.0203
absent retransmission_delay
at 7 port_reused.earlier closed or reset
at 7 says port_reused New connection on the sockets of an earlier one: closed or reset
