# The server does not answer the timestamps: full segments keep their 12 octets (RFC 7323, 3.2; RFC 6691).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1380,nop,nop,sackOK,nop,ws 7>
0.020100 > .  101:101(0) ack 501 win 502
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
client.timestamps  yes
timestamps.reason  the server did not answer the offer
mss.to_server      1380
mss.to_client      1460
absent timestamps server.timestamps
