# The attempt got no answer; minutes after its end a SYN of the other end opens another connection: nothing crossed (RFC 1122, 4.2.3.5: three minutes).
0.000 > S  1000:1000(0) win 64240 <mss 1460>
1.000 > S  1000:1000(0) win 64240 <mss 1460>               # event syn_retransmitted; late event no_answer
182.000 < S  7000:7000(0) win 65160 <mss 1400>             # event port_reused
182.030 > S. 9000:9000(0) ack 7001 win 64240 <mss 1460>
182.031 < .  7001:7001(0) ack 9001 win 65160
==
handshakes 2
outcome            no answer
absent simultaneous
handshake 1
client             198.51.100.1:443
outcome            established
rtt.server         0.030
absent simultaneous
