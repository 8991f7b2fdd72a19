# Shift 0 is offered and in force with factor 1, which differs from not offered (RFC 7323, 2.2).
0.000 > S 1000:1000(0) win 8192 <mss 1460,nop,wscale 0,nop,nop,sackOK>
0.030 < S. 5000:5000(0) ack 1001 win 16384 <mss 1460,nop,wscale 0,nop,nop,sackOK>
0.031 > . 1001:1001(0) ack 5001 win 261
==
client.ws_shift      0
server.ws_shift      0
window_scaling       yes
window.client_first  261
absent window_scaling.reason
