# The ACK field of a SYN without the ACK flag means nothing (RFC 9293, 3.1).
0.000 > S 1000:1000(0) stray-ack 3735928559 win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
outcome              established
rtt.total            0.031
client.options       mss
