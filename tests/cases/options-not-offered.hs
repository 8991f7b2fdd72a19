# The SYN-ACK carries options that the SYN did not offer: none is in force (RFC 7323, 1.3; RFC 2018, 2).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 0>   # event option_not_offered
0.031 > . 1001:1001(0) ack 5001 win 64240
==
server.sack_permitted yes
server.timestamps    yes
sack.reason          the client did not offer it, though the server answers it
absent sack timestamps client.sack_permitted
mss.to_server        1460
