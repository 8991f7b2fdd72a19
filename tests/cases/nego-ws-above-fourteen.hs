# Shifts of 15 and 255 are shown as sent and count as 14: 3 x 2^14 = 49152 (RFC 7323, 2.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 15>   # event ws_invalid
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 255>   # event ws_invalid
0.020100 > .  101:101(0) ack 501 win 3
==
outcome            established
rtt.quality        exact
client.ws_shift    15
server.ws_shift    255
window_scaling     yes
window.client_first 49152
