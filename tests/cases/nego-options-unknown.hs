# Kinds without a name are shown by number; an unknown option changes nothing else (RFC 9293, 3.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,kind 200 abcd,sackOK,kind 76 0102,nop,nop>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.020100 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.quality        exact
client.options     mss,kind-200,sackOK,kind-76,nop,nop
server.options     mss,nop,nop,sackOK
sack               yes
