# Option 254 with ExID 0xF989 is Fast Open as it was before kind 34 (RFC 7413, 2; RFC 6994).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,exp-tfo>   # event tfo_requested
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,exp-tfo 037110cc0de73575>   # event tfo_granted
0.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         cookie granted
tfo.new_cookie     037110cc0de73575
client.options     mss,sackOK,ts,nop,ws,exp-tfo
server.options     mss,sackOK,ts,nop,ws,exp-tfo
absent tfo.cookie tfo.acked
