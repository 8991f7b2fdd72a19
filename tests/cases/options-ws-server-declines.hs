# The server does not answer the offer: no scaling, and a reason (RFC 7323, 2.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,nop,wscale 7>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>              # event ws_one_sided
0.031 > . 1001:1001(0) ack 5001 win 502
==
client.ws_shift      7
window_scaling.reason the server did not answer the offer
window.client_first  502
absent window_scaling server.ws_shift
