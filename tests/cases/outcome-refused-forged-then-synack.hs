# An injected RST, then the real SYN-ACK: the conclusion is overtaken (RFC 5961, 3.2 describes the forgery).
0.000000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.002000 < R. 0:0(0) ack 1001 win 0 ttl 250    # event refused
0.040000 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
0.041000 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 141 900>
==
outcome              established
rtt.server           0.040
rtt.client           0.001
at 2 outcome         refused
