# The RST comes late, and acknowledges the data: it answers the SYN with Fast Open, whatever SYN was sent last (RFC 9293, 3.10.7.1).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
1.020000 < R. 0:0(0) ack 177 win 0                                        # event refused tfo_reset
==
outcome            refused
tfo.status         reset
absent tfo.acked rtt.server
