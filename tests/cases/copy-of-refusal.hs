# A refusing RST captured twice refuses once: what counts refusals counts one (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < R. 0:0(0) ack 101 win 0 id 90   # event refused
0.030200 < R. 0:0(0) ack 101 win 0 id 90   # event duplicate
==
outcome            refused
syn.count          1
absent rtt.server rtt.quality
