# A handshake read octet by octet: SYN of XNU, SYN-ACK from 14 hops away, taken at the client (RFC 9293, 3.1; RFC 7323).
client 10.100.32.7:54626
server 54.192.87.96:443
43.084497 > S  4183262244:4183262244(0) win 65535 <mss 1460,nop,ws 5,nop,nop,ts 541058676 0,sackOK,eol> ttl 64 id 38062
43.118141 < S. 3050391779:3050391779(0) ack 4183262245 win 28960 <mss 1460,sackOK,ts 1898598028 541058676,nop,ws 8> ttl 241 id 0
43.118213 > .  4183262245:4183262245(0) ack 3050391780 win 4117 <nop,nop,ts 541058709 1898598028> ttl 64 id 60836
==
outcome               established
syn.count             1
rtt.server            0.033644
rtt.client            0.000072
rtt.total             0.033716
rtt.quality           exact
setup_time            0.033716
capture_point         near the client
client.isn            4183262244
client.mss            1460
client.ws_shift       5
client.sack_permitted yes
client.timestamps     yes
client.window         65535
client.options        mss,nop,ws,nop,nop,ts,sackOK,eol
client.ttl            64
client.hops           0
server.isn            3050391779
server.mss            1460
server.ws_shift       8
server.window         28960
server.options        mss,sackOK,ts,nop,ws
server.ttl            241
server.hops           14
window_scaling        yes
timestamps            yes
sack                  yes
ecn                   none
mss.to_server         1448
mss.to_client         1448
window.client_first   131744
absent retransmission_delay backoff.intervals tfo.status mptcp
