# The order of the options, with the EOL that ends a list (RFC 9293, 3.2).
0.000000 > S  100:100(0) win 65535 <mss 1460,nop,ws 5,nop,nop,ts 1000 0,sackOK,eol>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 8>
0.020100 > .  101:101(0) ack 501 win 4117 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
client.options     mss,nop,ws,nop,nop,ts,sackOK,eol
server.options     mss,sackOK,ts,nop,ws
window.client_first 131744
