# Captured in the middle: 12 ms of 32 ms are the client's.
0.000 > S 1000:1000(0) win 64240 ttl 60 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.020 < S. 5000:5000(0) ack 1001 win 65160 ttl 120 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
0.032 > . 1001:1001(0) ack 5001 win 502 ttl 60 <nop,nop,TS 132 900>
==
rtt.total            0.032
capture_point        between
client.hops          4
server.hops          8
