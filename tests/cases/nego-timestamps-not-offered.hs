# Timestamps in the SYN-ACK that the SYN did not offer are not in force (RFC 7323, 3.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 0,nop,ws 7>   # event option_not_offered
0.020100 > .  101:101(0) ack 501 win 502
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
server.timestamps  yes
mss.to_server      1460
mss.to_client      1460
absent timestamps client.timestamps
