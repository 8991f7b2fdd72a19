# Marks that a sender never changes mark nothing: one identification for all packets, where TSval has gone on (RFC 7323, 5.4); or one TSval
# and a new TTL for all of them, as scanners have, where the identification is another (RFC 6864, 4).
client 192.0.2.1:1001
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> id 1
0.500000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1500 0,nop,ws 7> id 1            # event syn_retransmitted
0.530000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1500,nop,ws 7> id 1
0.530500 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1530 9000> id 1
client 192.0.2.1:1002
0.000000 > S  100:100(0) win 31337 <ws 10,nop,mss 265,ts 4294967295 0,sackOK> ttl 52 id 20741    # event mss_small
0.175000 > S  100:100(0) win 31337 <ws 10,nop,mss 265,ts 4294967295 0,sackOK> ttl 38 id 8314     # event mss_small syn_retransmitted; late event no_answer
==
handshakes 2
handshake 0
outcome            established
syn.count          2
rtt.server         0.030
rtt.quality        resolved by timestamps
handshake 1
syn.count          2
