# All three bits reflected: a broken server (RFC 9768, 3.1.2).
0.000 > SEWA 1000:1000(0) win 64240 <mss 1460>
0.030 < SEWA. 5000:5000(0) ack 1001 win 65160 <mss 1460>    # event ecn_broken
0.031 > . 1001:1001(0) ack 5001 win 64240
==
ecn                  broken
