# Window scale 8 against 0: both offered it, so it is in force, with factor 1 one way (RFC 7323, 2.2).
client 10.171.80.226:57585
server 172.23.176.89:445
0.000000 > S  1960785164:1960785164(0) win 8192 <mss 1460,nop,ws 8,nop,nop,sackOK> id 10447
0.001000 < S. 2549695584:2549695584(0) ack 1960785165 win 16384 <mss 1460,nop,ws 0,nop,nop,sackOK> id 18259
0.001200 > .  1960785165:1960785165(0) ack 2549695585 win 261 id 10448
==
outcome             established
syn.count           1
rtt.server          0.001
rtt.client          0.0002
rtt.quality         exact
client.ws_shift     8
server.ws_shift     0
window_scaling      yes
client.window       8192
server.window       16384
window.client_first 66816
sack                yes
client.options      mss,nop,ws,nop,nop,sackOK
absent timestamps client.timestamps
