# A SYN-ACK that acknowledges ten octets nobody sent is bogus, not an acceptance; the true one follows (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < S. 900:900(0) ack 111 win 65160 <mss 1460,sackOK,ts 5000 1000,nop,ws 7>   # event bad_synack
0.020100 > R  111:111(0) win 0
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.030100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1030 9000>
==
outcome            established
syn.count          1
server.isn         500
synack_frame       4
rtt.server         0.030
rtt.client         0.0001
rtt.quality        exact
absent tfo.status tfo.acked tfo.syn_data tfo.time_saved
