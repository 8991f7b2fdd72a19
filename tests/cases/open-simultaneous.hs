# SYNs cross, and each end answers with a SYN-ACK: simultaneous open; no segment measures a round trip (RFC 9293, 3.5, figure 7).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>
0.004000 < S  500:500(0) win 29200 <mss 1400,nop,nop,sackOK,nop,ws 5>   # event simultaneous_open
0.004100 > S. 100:100(0) ack 501 win 64240 <mss 1460,nop,nop,sackOK,nop,ws 7>
0.034000 < S. 500:500(0) ack 101 win 29200 <mss 1400,nop,nop,sackOK,nop,ws 5>
==
outcome            established
simultaneous       yes
client.isn         100
server.isn         500
client.mss         1460
server.mss         1400
mss.to_server      1400
window_scaling     yes
syn.count          1
at 1 absent simultaneous
at 2 outcome       in progress
at 3 outcome       in progress
at 4 outcome       established
absent rtt.server rtt.client rtt.total rtt.quality
at 4 summary         established in 34.000 ms, simultaneous open
