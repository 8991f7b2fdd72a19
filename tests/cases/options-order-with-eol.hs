# The byte-by-byte handshake: its own figures (RFC 9293, 3.1). Times, numbers and options as on the wire.
client 10.100.32.7:54626
server 54.192.87.96:443
0.084497 > S 4183262244:4183262244(0) win 65535 id 38062 <mss 1460,nop,wscale 5,nop,nop,TS 541058676 0,sackOK,eol>
0.118141 < S. 3050391779:3050391779(0) ack 4183262245 win 28960 ttl 241 id 0 <mss 1460,sackOK,TS 1898598028 541058676,nop,wscale 8>
0.118213 > . 4183262245:4183262245(0) ack 3050391780 win 4117 id 60836 <nop,nop,TS 541058709 1898598028>
==
outcome              established
rtt.server           0.033644
rtt.client           0.000072
rtt.total            0.033716
rtt.quality          exact
capture_point        near the client
client.mss           1460
server.mss           1460
client.ws_shift      5
server.ws_shift      8
timestamps           yes
sack                 yes
window_scaling       yes
client.window        65535
window.client_first  131744
server.ttl           241
server.hops          14
client.hops          0
client.options       mss,nop,ws,nop,nop,ts,sackOK,eol
server.options       mss,sackOK,ts,nop,ws
client.isn           4183262244
server.isn           3050391779
mss.to_server        1448
mss.to_client        1448
