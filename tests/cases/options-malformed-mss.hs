# An MSS option of wrong length is no MSS, nor a missing one (RFC 9293, 3.2).
0.000 > S 1000:1000(0) win 64240 <kind 2 05b400,nop,nop,nop>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
outcome              established
absent client.mss mss.to_client
mss.to_server        1460
