# Window scaling, SACK and timestamps offered by both ends are in force; full segments are 12 octets shorter (RFC 7323; RFC 2018; RFC 6691).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1400,sackOK,ts 9000 1000,nop,ws 8>
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
window_scaling     yes
sack               yes
timestamps         yes
client.mss         1460
server.mss         1400
mss.to_server      1388
mss.to_client      1448
client.ws_shift    7
server.ws_shift    8
client.window      64240
server.window      65160
window.client_first 64256
client.options     mss,sackOK,ts,nop,ws
at 1 absent mss.to_server mss.to_client window_scaling sack timestamps
absent window_scaling.reason sack.reason timestamps.reason
