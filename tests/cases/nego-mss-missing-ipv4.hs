# Without an MSS option 536 holds over IPv4, 524 of it for data where timestamps are in force (RFC 9293, 3.7.1; RFC 6691).
0.000000 > S  100:100(0) win 64240 <sackOK,ts 1000 0,nop,ws 7>   # event mss_missing
0.020000 < S. 500:500(0) ack 101 win 65160 <sackOK,ts 9000 1000,nop,ws 7>   # event mss_missing
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
timestamps         yes
mss.to_server      524
mss.to_client      524
client.options     sackOK,ts,nop,ws
absent client.mss server.mss
