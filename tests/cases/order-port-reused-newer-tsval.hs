# No close seen: timestamps go before the ISN. A newer TSval proves the reuse although the ISN is lower, an older one does not although it is higher
# (RFC 6191, 2); the same for a SYN of the end that was the server.
client 192.0.2.1:1001
0.000000 > S  100000:100000(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.030000 < S. 500:500(0) ack 100001 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.030100 > .  100001:100001(0) ack 501 win 502 <nop,nop,ts 1030 9000>
9.000000 > S  90000:90000(0) win 64240 <mss 1460,sackOK,ts 10000 0,nop,ws 7>   # event port_reused
9.030000 < S. 7000:7000(0) ack 90001 win 65160 <mss 1460,sackOK,ts 18000 10000,nop,ws 7>
9.030100 > .  90001:90001(0) ack 7001 win 502 <nop,nop,ts 10030 18000>
client 192.0.2.1:1002
20.000000 > S  100000:100000(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
20.030000 < S. 500:500(0) ack 100001 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
20.030100 > .  100001:100001(0) ack 501 win 502 <nop,nop,ts 1030 9000>
20.040000 > S  190000:190000(0) win 64240 <mss 1460,sackOK,ts 900 0,nop,ws 7>
20.070000 < .  501:501(0) ack 100001 win 502 <nop,nop,ts 9040 1030>            # event challenge_ack
client 192.0.2.1:1003
30.000000 > S  100000:100000(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
30.030000 < S. 500:500(0) ack 100001 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
30.030100 > .  100001:100001(0) ack 501 win 502 <nop,nop,ts 1030 9000>
35.000000 < S  600000:600000(0) win 64240 <mss 1460,sackOK,ts 13970 0,nop,ws 7>   # event port_reused
35.030000 > R. 0:0(0) ack 600001 win 0                                         # event refused
==
handshake 1
outcome            established
handshake 2
outcome            established
handshake 5
outcome            refused
handshakes 5
