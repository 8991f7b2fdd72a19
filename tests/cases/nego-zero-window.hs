# A window of zero in the SYN-ACK, as a SYN proxy sends it, is opened later (RFC 9293, 3.8.6.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < S. 500:500(0) ack 101 win 0 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event zero_window
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
0.041000 < .  501:501(0) ack 101 win 509 <nop,nop,ts 9021 1020>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
server.window      0
client.window      64240
window.client_first 64256
