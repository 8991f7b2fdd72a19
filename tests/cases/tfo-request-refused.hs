# A closed port refuses the SYN that asks for a cookie; there was no data to reset (RFC 7413, 4.1.2; RFC 9293, 3.10.7.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
0.020000 < R. 0:0(0) ack 101 win 0   # event refused
==
outcome            refused
syn.count          1
tfo.status         cookie requested
absent rtt.server rtt.client rtt.total rtt.quality tfo.new_cookie tfo.syn_data tfo.acked
