# Multipath TCP and a Fast Open cookie leave no room for timestamps in the SYN-ACK (RFC 8684, appendix B; RFC 7413).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,mptcp,tfo,nop,nop>   # event tfo_requested
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 7,mptcp,tfo 037110cc0de73575,nop,nop>   # event tfo_granted
0.020100 > .  101:101(0) ack 501 win 502 <mptcp>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
mptcp              yes
timestamps.reason  the server did not answer the offer
mss.to_server      1460
tfo.status         cookie granted
absent timestamps
