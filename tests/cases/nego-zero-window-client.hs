# A SYN and a final ACK with window zero are odd but no event: only the SYN-ACK's window holds the data up (RFC 9293, 3.8.6.1).
0.000000 > S  100:100(0) win 0 <mss 1460>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.020100 > .  101:101(0) ack 501 win 0
==
outcome            established
rtt.quality        exact
client.window      0
window.client_first 0
