# A shift of 14 is the largest valid one: 65535 x 2^14 = 1073725440 (RFC 7323, 2.3).
0.000000 > S  100:100(0) win 65535 <mss 1460,nop,nop,sackOK,nop,ws 14>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 14>
0.020100 > .  101:101(0) ack 501 win 65535
==
outcome            established
rtt.quality        exact
window_scaling     yes
client.window      65535
window.client_first 1073725440
