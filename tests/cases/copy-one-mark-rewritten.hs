# A firewall gives each packet another identification, against RFC 6864, 4.3: behind it, with a lower TTL, the same TSval tells the copy.
# With the TTL of the first one, an identification that never changes tells none where TSval has gone on (RFC 7323, 5.4).
client 192.0.2.1:1001
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 64 id 4711
0.000200 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 63 id 815   # event duplicate
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> ttl 60 id 12
0.030200 < S. 500:500(0) ack 101 win 65160 <mss 1400,sackOK,ts 9000 1000,nop,ws 7> ttl 59 id 7   # event duplicate mss_clamped
0.030500 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1030 9000>
client 192.0.2.1:1002
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> id 1
0.500000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1500 0,nop,ws 7> id 1            # event syn_retransmitted
0.530000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1500,nop,ws 7> id 1
0.530500 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1530 9000> id 1
client 192.0.2.1:1003
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> id 4711
0.000200 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> id 4712         # event syn_retransmitted; late event no_answer
==
handshakes 3
handshake 0
outcome            established
syn.count          1
synack.count       1
rtt.server         0.030
handshake 1
outcome            established
syn.count          2
rtt.server         0.030
rtt.quality        resolved by timestamps
handshake 2
syn.count          2
