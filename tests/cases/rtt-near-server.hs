# Captured at the server: its half is far below a tenth of the whole.
0.000000 > S 1000:1000(0) win 64240 ttl 52 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.000050 < S. 5000:5000(0) ack 1001 win 65160 ttl 64 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
0.030050 > . 1001:1001(0) ack 5001 win 502 ttl 52 <nop,nop,TS 132 900>
==
rtt.server           0.000050
rtt.client           0.030
capture_point        near the server
client.hops          12
server.hops          0
