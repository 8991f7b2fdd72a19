# Thirty-one SYN-ACKs were not repeated, and to one SYN the server sent a second one with another ISN: that counts like a repetition, and for odds
# of 1 in 2^20 it takes one more (RFC 4987, 3.6: a server without state answers a SYN once).
client 192.0.2.200:40000
0.010000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 8>
0.030000 > .  101:101(0) ack 501 win 502
client 203.0.113.1:50000
1.000000 > S  0:0(0) win 512 <mss 1460>
1.001000 < S. 3624056461:3624056461(0) ack 1 win 65160 <mss 1460>
client 203.0.113.2:50000
1.010000 > S  1000:1000(0) win 512 <mss 1460>
1.011000 < S. 2953145626:2953145626(0) ack 1001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.3:50000
1.020000 > S  2000:2000(0) win 512 <mss 1460>
1.021000 < S. 2282234791:2282234791(0) ack 2001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.4:50000
1.030000 > S  3000:3000(0) win 512 <mss 1460>
1.031000 < S. 1611323956:1611323956(0) ack 3001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.5:50000
1.040000 > S  4000:4000(0) win 512 <mss 1460>
1.041000 < S. 940413121:940413121(0) ack 4001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.6:50000
1.050000 > S  5000:5000(0) win 512 <mss 1460>
1.051000 < S. 269502286:269502286(0) ack 5001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.7:50000
1.060000 > S  6000:6000(0) win 512 <mss 1460>
1.061000 < S. 3893558747:3893558747(0) ack 6001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.8:50000
1.070000 > S  7000:7000(0) win 512 <mss 1460>
1.071000 < S. 3222647912:3222647912(0) ack 7001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.9:50000
1.080000 > S  8000:8000(0) win 512 <mss 1460>
1.081000 < S. 2551737077:2551737077(0) ack 8001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.10:50000
1.090000 > S  9000:9000(0) win 512 <mss 1460>
1.091000 < S. 1880826242:1880826242(0) ack 9001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.11:50000
1.100000 > S  10000:10000(0) win 512 <mss 1460>
1.101000 < S. 1209915407:1209915407(0) ack 10001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.12:50000
1.110000 > S  11000:11000(0) win 512 <mss 1460>
1.111000 < S. 539004572:539004572(0) ack 11001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.13:50000
1.120000 > S  12000:12000(0) win 512 <mss 1460>
1.121000 < S. 4163061033:4163061033(0) ack 12001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.14:50000
1.130000 > S  13000:13000(0) win 512 <mss 1460>
1.131000 < S. 3492150198:3492150198(0) ack 13001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.15:50000
1.140000 > S  14000:14000(0) win 512 <mss 1460>
1.141000 < S. 2821239363:2821239363(0) ack 14001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.16:50000
1.150000 > S  15000:15000(0) win 512 <mss 1460>
1.151000 < S. 2150328528:2150328528(0) ack 15001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.17:50000
1.160000 > S  16000:16000(0) win 512 <mss 1460>
1.161000 < S. 1479417693:1479417693(0) ack 16001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.18:50000
1.170000 > S  17000:17000(0) win 512 <mss 1460>
1.171000 < S. 808506858:808506858(0) ack 17001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.19:50000
1.180000 > S  18000:18000(0) win 512 <mss 1460>
1.181000 < S. 137596023:137596023(0) ack 18001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.20:50000
1.190000 > S  19000:19000(0) win 512 <mss 1460>
1.191000 < S. 3761652484:3761652484(0) ack 19001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.21:50000
1.200000 > S  20000:20000(0) win 512 <mss 1460>
1.201000 < S. 3090741649:3090741649(0) ack 20001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.22:50000
1.210000 > S  21000:21000(0) win 512 <mss 1460>
1.211000 < S. 2419830814:2419830814(0) ack 21001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.23:50000
1.220000 > S  22000:22000(0) win 512 <mss 1460>
1.221000 < S. 1748919979:1748919979(0) ack 22001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.24:50000
1.230000 > S  23000:23000(0) win 512 <mss 1460>
1.231000 < S. 1078009144:1078009144(0) ack 23001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.25:50000
1.240000 > S  24000:24000(0) win 512 <mss 1460>
1.241000 < S. 407098309:407098309(0) ack 24001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.26:50000
1.250000 > S  25000:25000(0) win 512 <mss 1460>
1.251000 < S. 4031154770:4031154770(0) ack 25001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.27:50000
1.260000 > S  26000:26000(0) win 512 <mss 1460>
1.261000 < S. 3360243935:3360243935(0) ack 26001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.28:50000
1.270000 > S  27000:27000(0) win 512 <mss 1460>
1.271000 < S. 2689333100:2689333100(0) ack 27001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.29:50000
1.280000 > S  28000:28000(0) win 512 <mss 1460>
1.281000 < S. 2018422265:2018422265(0) ack 28001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.30:50000
1.290000 > S  29000:29000(0) win 512 <mss 1460>
1.291000 < S. 1347511430:1347511430(0) ack 29001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.31:50000
1.300000 > S  30000:30000(0) win 512 <mss 1460>
1.301000 < S. 676600595:676600595(0) ack 30001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.32:50000
1.310000 > S  31000:31000(0) win 512 <mss 1460>
1.311000 < S. 5689760:5689760(0) ack 31001 win 65160 <mss 1460>   # late event synack_unacknowledged
client 203.0.113.1:50000
2.100000 < S. 77:77(0) ack 1 win 65160 <mss 1460>   # late event synack_unacknowledged
client 192.0.2.201:40000
16.000000 > S  900:900(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>
16.010000 < S. 31:31(0) ack 901 win 65160 <mss 1460>   # event ws_one_sided
16.020000 > .  901:901(0) ack 32 win 502
==
handshake 33
outcome            established
at 70 absent syn_cookie.evidence
