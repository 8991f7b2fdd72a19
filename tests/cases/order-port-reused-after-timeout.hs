# Five minutes after a connection whose close nobody saw: too late for an old duplicate SYN, so a new connection (RFC 9293, 3.4.2 and 3.10.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
300.000000 > S  90000:90000(0) win 64240 <mss 1460,nop,nop,sackOK>   # event port_reused
300.020000 < S. 70000:70000(0) ack 90001 win 65160 <mss 1460,nop,nop,sackOK>
300.020300 > .  90001:90001(0) ack 70001 win 64240
==
outcome            established
client.isn         100
syn.count          1
handshake 1
outcome            established
client.isn         90000
syn.count          1
rtt.server         0.020
at 4 port_reused.earlier no close in the capture: timed out, or closed outside of it
at 5 absent port_reused.earlier
at 4 says port_reused New connection on the sockets of an earlier one: no close in the capture: timed out, or closed outside of it
