# A shift above 14 counts as 14 and is an event (RFC 7323, 2.3); shown as sent.
0.000 > S 1000:1000(0) win 65535 <mss 1460,nop,wscale 15>          # event ws_invalid
0.030 < S. 5000:5000(0) ack 1001 win 65535 <mss 1460,nop,wscale 7>
0.031 > . 1001:1001(0) ack 5001 win 2
==
client.ws_shift      15
window_scaling       yes
window.client_first  32768
