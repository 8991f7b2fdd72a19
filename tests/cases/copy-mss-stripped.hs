# Between the two capture points the MSS option is gone: said as an option that is missing, not as another MSS.
0.0000 > S  100:100(0) win 64240 id 7 ttl 64 <mss 1460,nop,nop,sackOK>
0.0002 > S  100:100(0) win 64240 id 7 ttl 0 <nop,nop,sackOK>       # event duplicate option_stripped
0.0300 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.0310 > .  101:101(0) ack 501 win 502
==
outcome            established
client.mss         1460
at 2 copy.changes  without mss
at 2 says option_stripped A device on the path removed an option: without mss
at 2 says duplicate The same packet captured twice: without mss
