# A client resets with the very number behind the data of its SYN, which were acknowledged: what it acknowledges afterwards opens nothing
# again (RFC 9293, 3.10.7.4; RFC 5961, 3.2).
0.000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.030 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.031 > R  177:177(0) win 0                                                       # event client_reset
0.032 > .  177:177(0) ack 501 win 502 <nop,nop,ts 1032 9000>
==
outcome            reset by client
at 4 nothing
