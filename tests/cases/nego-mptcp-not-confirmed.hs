# The third segment lacks the option: a device took it away, and both ends fall back to plain TCP (RFC 8684, 3.7).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,mptcp>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,mptcp>
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
client.mptcp       yes
server.mptcp       yes
absent mptcp
mptcp.reason       the final ACK did not confirm it
mptcp.reason       the final ACK did not confirm it
