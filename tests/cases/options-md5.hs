# MD5 signatures in both directions (RFC 2385, 2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,nop,nop,md5>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,nop,nop,md5>
0.031 > . 1001:1001(0) ack 5001 win 64240 <nop,nop,md5>
==
md5                  yes
client.options       mss,nop,nop,md5
absent tcp_ao
