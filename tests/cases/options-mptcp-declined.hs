# Multipath TCP offered, not answered: fallback (RFC 8684, 3.7).
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7,mptcp>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
0.031 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 131 900>
==
client.mptcp         yes
mptcp.reason         the server did not answer the offer
absent mptcp server.mptcp
