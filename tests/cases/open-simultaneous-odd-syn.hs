# SYNs cross; the second one has no MSS and a payload that the first end acknowledges with it (RFC 9293, 3.5, figure 7; 3.7.1).
0.000 > S  100:100(0) win 64240 ttl 64 <mss 1460,nop,nop,sackOK>
0.004 < S  500:520(20) win 29200 ttl 57                                          # event simultaneous_open mss_missing
0.005 > S. 100:100(0) ack 521 win 64240 ttl 64 <mss 1460,nop,nop,sackOK>
0.034 < S. 500:500(0) ack 101 win 29200 ttl 57                                   # event mss_missing
==
outcome            established
simultaneous       yes
server.hops        7
client.hops        0
at 2 server.hops   7
at 3 outcome       in progress
at 4 outcome       established
