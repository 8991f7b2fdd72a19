# The server does not answer the offer of window scaling: no window is scaled, not even the client's (RFC 7323, 2.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>   # event ws_one_sided
0.020100 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.quality        exact
client.ws_shift    7
window_scaling.reason the server did not answer the offer
window.client_first 64240
sack               yes
absent window_scaling server.ws_shift
