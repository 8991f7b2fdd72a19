# SACK permitted in the SYN-ACK alone: the SYN did not offer it (RFC 2018, 2).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,ts 1000 0,nop,ws 7>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event option_not_offered
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
server.sack_permitted yes
absent sack client.sack_permitted
