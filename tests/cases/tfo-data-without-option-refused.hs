# A scanner's SYN with data meets a closed port: no cookie was involved, so only the connection is refused (RFC 9293, 3.10.7.1).
0.000000 > S  100:110(10) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>   # event syn_data
0.020000 < R. 0:0(0) ack 111 win 0   # event refused
==
outcome            refused
tfo.syn_data       10
absent tfo.cookie tfo.acked rtt.server rtt.quality
