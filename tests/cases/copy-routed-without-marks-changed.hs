# On both sides of a router, without any mark of the packet's own (identification 0, no timestamps), the packet with the lower TTL is the
# one that passed, whatever the router took away from it; a change of an offer with the same TTL is the client's (RFC 9293, 3.8.1).
client 192.0.2.1:1001
0.0000 > S  100:100(0) win 64240 <mss 1460,nop,ws 8,nop,nop,sackOK> ttl 128 id 0
0.0002 > S  100:100(0) win 64240 <mss 1360,nop,ws 8,nop,nop,sackOK> ttl 127 id 0   # event duplicate mss_clamped
0.0200 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 7> ttl 60 id 0
0.0202 < S. 500:500(0) ack 101 win 65160 <mss 1360,nop,nop,nop,nop,nop,ws 7> ttl 59 id 0   # event duplicate mss_clamped option_stripped
0.0300 > .  101:101(0) ack 501 win 513 ttl 128
client 192.0.2.1:1002
0.0000 > SEW 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ttl 64 id 0
0.0002 > S   100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7> ttl 63 id 0   # event duplicate option_stripped
0.0400 < S. 500:500(0) ack 101 win 65160 <mss 1460> ttl 60 id 0                    # event ws_one_sided; late event synack_unacknowledged
client 192.0.2.1:1003
0.0000 > S  100:100(0) win 64240 <mss 1460> ttl 64 id 0
0.0002 > S  100:100(0) win 64240 <mss 1460,nop,ws 7> ttl 63 id 0                   # event syn_retransmitted syn_changed; late event no_answer
client 192.0.2.1:1004
0.0000 > S  100:100(0) win 64240 <mss 1460,nop,ws 7> ttl 64 id 0
0.0900 > S  100:100(0) win 64240 <mss 1460> ttl 64 id 0                            # event syn_retransmitted syn_changed; late event no_answer
client 192.0.2.1:1005
0.0000 > S  100:100(0) win 64240 <mss 1460,nop,ws 7> ttl 64 id 0
1.0000 > S  100:100(0) win 64240 <mss 1460,nop,ws 7> ttl 63 id 0                   # event syn_retransmitted; late event no_answer
==
handshakes 5
handshake 0
outcome            established
syn.count          1
synack.count       1
at 2 copy.changes  TTL 128, then 127; MSS 1460, then 1360
at 4 copy.changes  TTL 60, then 59; MSS 1460, then 1360; without sackOK
handshake 1
at 7 copy.changes  TTL 64, then 63; ECN flags 3, then 0; without ts
handshake 2
syn.count          2
handshake 3
syn.count          2
handshake 4
syn.count          2
