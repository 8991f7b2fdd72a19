# Multipath TCP offered, answered and confirmed by the final ACK is in force (RFC 8684, 3.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,mptcp>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,mptcp>
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000,mptcp>
==
outcome            established
rtt.quality        exact
mptcp              yes
client.mptcp       yes
server.mptcp       yes
client.options     mss,sackOK,ts,nop,ws,mptcp
absent mptcp.reason
