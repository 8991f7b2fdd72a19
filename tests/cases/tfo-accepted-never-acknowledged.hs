# The SYN-ACK takes the data but the final ACK never comes: accepted all the same, the time saved is unknown (RFC 7413, 4.2.2).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.020000 < S. 500:500(0) ack 177 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted; late event synack_unacknowledged
==
outcome            SYN-ACK not acknowledged
syn.count          1
synack.count       1
rtt.server         0.020
rtt.quality        exact
tfo.status         accepted
tfo.acked          76
absent rtt.client rtt.total setup_time tfo.time_saved
