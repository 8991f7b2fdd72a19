# SACK offered, not answered (RFC 2018, 2); timestamps too (RFC 7323, 3.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
client.sack_permitted yes
client.timestamps    yes
sack.reason          the server did not answer the offer
timestamps.reason    the server did not answer the offer
mss.to_server        1460
absent sack timestamps server.sack_permitted server.timestamps
