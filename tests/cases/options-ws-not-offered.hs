# A window scale in the SYN-ACK alone: not offered, and one-sided (RFC 7323, 2.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,nop,wscale 7>   # event option_not_offered ws_one_sided
0.031 > . 1001:1001(0) ack 5001 win 64240
==
server.ws_shift      7
window.client_first  64240
absent window_scaling client.ws_shift
