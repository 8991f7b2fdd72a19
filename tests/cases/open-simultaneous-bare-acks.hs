# SYNs cross, and each end answers with a bare ACK, as some stacks do (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.004000 < S  500:500(0) win 29200 <mss 1400,nop,nop,sackOK>   # event simultaneous_open
0.004100 > .  101:101(0) ack 501 win 64240
0.034000 < .  501:501(0) ack 101 win 29200
==
outcome            established
simultaneous       yes
syn.count          1
server.isn         500
server.mss         1400
at 3 outcome       in progress
at 4 outcome       established
absent rtt.server rtt.client rtt.total rtt.quality
