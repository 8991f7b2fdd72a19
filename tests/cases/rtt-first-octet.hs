# Time to first octet: from the first SYN to the server's first payload octet, known when it comes (RFC 7413, 1).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
0.030200 > P. 101:201(100) ack 501 win 64240
0.060000 < .  501:501(0) ack 201 win 65160
0.075000 < P. 501:901(400) ack 201 win 65160
0.076000 < P. 901:1301(400) ack 201 win 65160
==
outcome            established
rtt.server         0.030
rtt.total          0.0301
rtt.quality        exact
setup_time         0.0301
ttfb               0.075
at 3 absent ttfb
at 6 ttfb          0.075
