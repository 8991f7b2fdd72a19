# A plain handshake: every fact of it (RFC 9293, 3.5, figure 6). Captured at the client.
0.000000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.020000 < S. 5000:5000(0) ack 1001 win 65160 ttl 57 <mss 1400,sackOK,TS 900 100,nop,wscale 9>
0.020200 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 120 900>
==
id                   0
outcome              established
client               192.0.2.1:40000
server               198.51.100.1:443
syn_frame            1
synack_frame         2
ack_frame            3
syn.count            1
synack.count         1
rtt.server           0.020
rtt.client           0.0002
rtt.total            0.0202
rtt.quality          exact
setup_time           0.0202
capture_point        near the client
client.mss           1460
client.ws_shift      7
client.sack_permitted yes
client.timestamps    yes
client.window        64240
client.options       mss,sackOK,ts,nop,ws
client.ttl           64
client.hops          0
client.isn           1000
client.ecn_flags     0
server.mss           1400
server.ws_shift      9
server.sack_permitted yes
server.timestamps    yes
server.window        65160
server.options       mss,sackOK,ts,nop,ws
server.ttl           57
server.hops          7
server.isn           5000
server.ecn_flags     0
window_scaling       yes
sack                 yes
timestamps           yes
ecn                  none
mss.to_server        1388
mss.to_client        1448
window.client_first  64256
absent simultaneous retransmission_delay ttfb backoff.intervals backoff.schedule backoff.initial_rto backoff.profile
absent backoff.next backoff.missing mptcp md5 tcp_ao client.mptcp server.mptcp tfo.status tfo.cookie tfo.acked tfo.syn_data
absent window_scaling.reason sack.reason timestamps.reason mptcp.reason icmp.frame
at 1 segment         SYN
at 1 outcome         in progress
at 1 syn.attempt     1
at 1 absent syn.interval syn.elapsed rtt.server rtt.quality server.mss sack window_scaling ecn summary
at 2 segment         SYN-ACK
at 2 outcome         in progress
at 2 synack.attempt  1
at 2 rtt.server      0.020
at 2 absent rtt.client rtt.total ack_frame window.client_first summary
at 3 segment         ACK
at 3 outcome         established
