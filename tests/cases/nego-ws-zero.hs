# Shift 0 is offered and in force with factor 1, which differs from not offered (RFC 7323, 2.2).
0.000000 > S  100:100(0) win 8192 <mss 1460,nop,ws 0,nop,nop,sackOK>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 8>
0.020100 > .  101:101(0) ack 501 win 16425
==
outcome            established
rtt.quality        exact
client.ws_shift    0
server.ws_shift    8
window_scaling     yes
window.client_first 16425
absent window_scaling.reason
