# A cookie without data meets a closed port: refused, but no data was reset (RFC 9293, 3.10.7.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event tfo_cookie_only
0.020000 < R. 0:0(0) ack 101 win 0   # event refused
==
outcome            refused
tfo.status         cookie sent without data
absent rtt.server rtt.total rtt.quality tfo.syn_data tfo.acked
