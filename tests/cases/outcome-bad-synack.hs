# SYN-ACKs that acknowledge less and more than was sent are no answers; the acceptable one is (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.010000 < S. 300:300(0) ack 100 win 65160 <mss 1400,nop,nop,sackOK>    # event bad_synack
0.010050 > R  100:100(0) win 0
0.015000 < S. 400:400(0) ack 5000 win 65160 <mss 1300,nop,nop,sackOK>   # event bad_synack
0.015050 > R  5000:5000(0) win 0
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
==
outcome            established
syn.count          1
synack_frame       6
server.isn         500
server.mss         1460
rtt.server         0.030
rtt.client         0.0001
rtt.total          0.0301
rtt.quality        exact
at 4 outcome       in progress
at 4 absent rtt.server
absent tfo.status
