# Multipath TCP offered and answered (RFC 8684, 3.1); the third segment confirms it.
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7,mptcp>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,mptcp,nop,nop,sackOK>     # event ws_one_sided
0.031 > . 1001:1001(0) ack 5001 win 502 <mptcp>
==
client.mptcp         yes
server.mptcp         yes
mptcp                yes
client.options       mss,sackOK,ts,nop,ws,mptcp
absent mptcp.reason
client.mptcp_version 1
server.mptcp_version 1
