# The final ACK carries data: its window is the client's first one, scaled by the client's own shift (RFC 7323, 2.3).
0.000000 > S  100:100(0) win 65535 <mss 1460,nop,ws 5,nop,nop,sackOK>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 8>
0.020100 > P. 101:301(200) ack 501 win 4117
==
outcome            established
rtt.client         0.0001
rtt.quality        exact
client.window      65535
window.client_first 131744
