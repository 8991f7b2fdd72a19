# The same from the server (RFC 7323, 2.3).
0.000 > S 1000:1000(0) win 65535 <mss 1460,nop,wscale 14>
0.030 < S. 5000:5000(0) ack 1001 win 65535 <mss 1460,nop,wscale 255>   # event ws_invalid
0.031 > . 1001:1001(0) ack 5001 win 2
==
server.ws_shift      255
window.client_first  32768
